// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/list_command.h"

#include "app/command_line/arranged_rows.h"
#include "app/command_line/call.h"
#include "app/command_line/exchange_nouns.h"
#include "app/command_line/open_club.h"
#include "core/club.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct ListCommand {
    Q_DECLARE_TR_FUNCTIONS(hearth::ListCommand)
};

/// What people read of a noun; --json and exports have every column.
QStringList shownColumns(const ExchangeNoun& noun)
{
    if (noun.plural == u"members") {
        return {QStringLiteral("id"),          QStringLiteral("number"),         QStringLiteral("given_name"),
                QStringLiteral("family_name"), QStringLiteral("preferred_name"), QStringLiteral("status"),
                QStringLiteral("email"),       QStringLiteral("phone"),          QStringLiteral("mobile"),
                QStringLiteral("groups")};
    }
    if (noun.plural == u"meetings") {
        return {QStringLiteral("id"),     QStringLiteral("starts"),  QStringLiteral("title"),
                QStringLiteral("kind"),   QStringLiteral("venue"),   QStringLiteral("group"),
                QStringLiteral("status"), QStringLiteral("register")};
    }
    return noun.columns();
}

void writePlain(Output& output, RowSource& rows, const QStringList& shown)
{
    std::vector<std::size_t> places;
    for (const QString& name : shown) {
        const auto found = std::find(rows.columns().begin(), rows.columns().end(), name.toStdString());
        places.push_back(static_cast<std::size_t>(found - rows.columns().begin()));
    }
    std::vector<QStringList> lines;
    std::vector<std::string> cells;
    while (rows.next(cells)) {
        QStringList& line = lines.emplace_back();
        for (const std::size_t place : places) {
            line += QString::fromStdString(cells.at(place));
        }
    }
    output.table(shown, lines);
}

Result<ListQuestion> readQuestion(const Call& call)
{
    ListQuestion question;
    question.find = call.arguments().value(u"--find");
    if (call.arguments().has(u"--limit")) {
        const QString text = call.arguments().value(u"--limit");
        bool isNumber = false;
        question.limit = text.toUInt(&isNumber);
        if (!isNumber) {
            return failure(Error::of(
                Error::Kind::Invalid,
                ListCommand::tr("\"%1\" is no number of rows: write --limit such as 20.").arg(text)));
        }
    }
    if (call.arguments().has(u"--as-at")) {
        const QString text = call.arguments().value(u"--as-at");
        question.asAt = QDate::fromString(text, Qt::ISODate);
        if (!question.asAt.isValid()) {
            return failure(
                Error::of(Error::Kind::Invalid,
                          ListCommand::tr("\"%1\" is no day that exists: write --as-at such as 2026-11-26.")
                              .arg(text)));
        }
    }
    return question;
}

ExitCode list(Call& call)
{
    const ExchangeNoun* noun = exchangeNoun(call.argument(u"NOUN"));
    if (noun == nullptr) {
        return unknownExchangeNoun(call, call.argument(u"NOUN"));
    }
    auto question = readQuestion(call);
    if (!question) {
        return call.failed(question.error());
    }
    const auto club = openToRead(call, Takes::DoorFilesToo);
    if (!club) {
        return call.failed(club.error());
    }
    if (!question->asAt.isValid()) {
        question->asAt = (*club)->today();
    }
    const auto rows = arrangedRows(**club, *noun, *question);
    if (!rows) {
        return call.failed(rows.error());
    }
    if (call.isJson()) {
        writeJsonRows(**rows, [&](std::string_view piece) { call.output().write(piece); });
        call.output().write("\n");
    } else {
        writePlain(call.output(), **rows, shownColumns(*noun));
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> listCommands()
{
    return {{u"list",
             {{u"FILE"}, {u"NOUN"}},
             {{u"--find", u"TEXT",
               QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only rows in which each of these words occurs.")},
              {u"--limit", u"N", QT_TRANSLATE_NOOP("hearth::CommandHelp", "At most so many rows.")},
              {u"--as-at", u"DATE",
               QT_TRANSLATE_NOOP("hearth::CommandHelp", "Status, groups and roles as on this day.")},
              passphraseOption()},
             QT_TRANSLATE_NOOP("hearth::CommandHelp",
                               "Lists members, meetings, groups and so on, of a club or a door file: columns "
                               "parted by tabs, their names first. --json has every column."),
             list}};
}

} // namespace hearth
