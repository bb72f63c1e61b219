// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/print_command.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/base/translation.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/sheet_output.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

struct PrintCommand {
    Q_DECLARE_TR_FUNCTIONS(hearth::PrintCommand)
};

QString sheetWords()
{
    QStringList words;
    for (const SheetKind& kind : sheetKinds()) {
        words += kind.word;
    }
    return words.join(QStringLiteral(", "));
}

/// A number of blank lines; a sentence where it is none.
tl::expected<int, QString> readBlankLines(const Arguments& arguments)
{
    if (!arguments.has(u"--blank")) {
        return usualBlankLines;
    }
    const QString text = arguments.value(u"--blank");
    bool isNumber = false;
    const int lines = text.toInt(&isNumber);
    if (!isNumber || lines < 0 || lines > mostBlankLines) {
        return tl::unexpected<QString>(
            PrintCommand::tr("\"%1\" is no number of blank lines: write --blank from 0 to %2.")
                .arg(text)
                .arg(mostBlankLines));
    }
    return lines;
}

/// The columns that are named; a sentence where one is unknown.
tl::expected<std::vector<RosterColumn>, QString> readColumns(const Arguments& arguments)
{
    if (!arguments.has(u"--columns")) {
        return usualRosterColumns();
    }
    std::vector<RosterColumn> columns;
    for (const QString& word : arguments.value(u"--columns").split(u',', Qt::SkipEmptyParts)) {
        const auto column = rosterColumnFromWord(word.trimmed());
        if (!column) {
            QStringList known;
            for (const RosterColumn one : allRosterColumns) {
                known += rosterColumnWord(one);
            }
            return tl::unexpected<QString>(PrintCommand::tr("A roster has no column \"%1\"; it has %2.")
                                               .arg(word.trimmed(), known.join(QStringLiteral(", "))));
        }
        columns.push_back(*column);
    }
    return columns;
}

/// What the words alone say; nothing of the club is looked at yet.
tl::expected<SheetOrder, QString> readOrder(const Arguments& arguments, const SheetKind& kind)
{
    SheetOrder order;
    const auto blank = readBlankLines(arguments);
    const auto columns = readColumns(arguments);
    if (!blank || !columns) {
        return tl::unexpected<QString>(blank ? columns.error() : blank.error());
    }
    order.blankLines = *blank;
    order.columns = *columns;
    order.orientation = arguments.has(u"--landscape") ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (const QString paper = arguments.value(u"--paper"); arguments.has(u"--paper")) {
        if (paper != u"A4" && paper != u"Letter") {
            return tl::unexpected<QString>(
                PrintCommand::tr("\"%1\" is no paper: write --paper A4 or Letter.").arg(paper));
        }
        order.size = paper == u"A4" ? QPageSize::A4 : QPageSize::Letter;
    }
    if (const QString language = arguments.value(u"--language"); arguments.has(u"--language")) {
        if (!availableLanguages().contains(language)) {
            return tl::unexpected<QString>(
                PrintCommand::tr("Sheets are not there in \"%1\", but in %2.")
                    .arg(language, availableLanguages().join(QStringLiteral(", "))));
        }
        order.language = language;
    }
    if (kind.isOfMeeting && arguments.has(u"--group")) {
        return tl::unexpected<QString>(
            PrintCommand::tr("The sheet %1 is made for a meeting, and its group's people stand on it: leave "
                             "--group out.")
                .arg(kind.word));
    }
    if (!kind.isOfMeeting && arguments.has(u"--meeting")) {
        return tl::unexpected<QString>(
            PrintCommand::tr("The sheet %1 isn't made for a meeting: leave --meeting out.").arg(kind.word));
    }
    return order;
}

/// Finds the meeting, without one named the next, or the group.
Done findSubject(Club& club, const Arguments& arguments, const SheetKind& kind, SheetOrder& order)
{
    if (kind.isOfMeeting) {
        const QString text =
            arguments.has(u"--meeting") ? arguments.value(u"--meeting") : QStringLiteral("next");
        return meetingMeantBy(club, text).map([&](const Meeting& meeting) { order.meeting = meeting.id; });
    }
    if (arguments.has(u"--group")) {
        return groupMeant(club, arguments.value(u"--group")).map([&](GroupId group) { order.group = group; });
    }
    return {};
}

ExitCode print(Call& call)
{
    const SheetKind* kind = findSheetKind(call.argument(u"SHEET"));
    if (kind == nullptr) {
        return call.wrongUsage(PrintCommand::tr("There is no sheet \"%1\"; there are %2.")
                                   .arg(call.argument(u"SHEET"), sheetWords()));
    }
    auto order = readOrder(call.arguments(), *kind);
    if (!order) {
        return call.wrongUsage(order.error());
    }
    auto club = openToWrite(call, Backup::None);
    if (!club && club.error().kind == Error::Kind::ReadOnly) {
        order->editions = Editions::Loose;
        club = openToRead(call);
    }
    if (!club) {
        return call.failed(club.error());
    }
    const QString path = call.arguments().value(u"--to");
    int pages = 0;
    QString code;
    const Done done = findSubject(**club, call.arguments(), *kind, *order).and_then([&]() -> Done {
        const auto sheet = kind->make(**club, *order);
        if (!sheet) {
            return failure(sheet.error());
        }
        pages = (*sheet)->pages();
        code = (*sheet)->edition().value_or(SheetEdition()).code;
        return savePdf(**club, **sheet, path);
    });
    if (!done) {
        return call.failed(done.error());
    }
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("pages"), pages}, {QStringLiteral("code"), code}});
    } else {
        call.output().line(
            PrintCommand::tr("Wrote %1: %n page(s).", nullptr, pages).arg(QDir::toNativeSeparators(path)));
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        {u"print",
         {{u"FILE"}, {u"SHEET"}},
         {{u"--to", u"OUT.pdf", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The PDF to write."), Occurs::Once},
          {u"--meeting", u"M",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "For which meeting; the next, unless it is given.")},
          {u"--group", u"G",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Whose roster; the whole club's, unless it is given.")},
          {u"--columns", u"A,B,…",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "What stands beside the names: number, status, groups, roles, joined, phone, "
                             "mobile, email, address, birthday.")},
          {u"--blank", u"N",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "So many blank lines after the people; 10, unless it is "
                                                    "given.")},
          {u"--paper", u"A4|Letter",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Another paper than the club's.")},
          {u"--landscape", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "The paper lies on its side.")},
          {u"--language", u"L",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Another language than the club's.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Makes a sheet as a PDF: sign-in, a meeting's list to tick and sign, or roster."),
         print}};
}

} // namespace hearth
