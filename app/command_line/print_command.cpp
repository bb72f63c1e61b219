// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/print_command.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/print_order.h"
#include "core/club.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sheet_sequence.h"

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
    QString remark;
    QStringList written{path};
    const Done done = findSubject(**club, call.arguments(), *kind, *order).and_then([&]() -> Done {
        const auto sheet = makeSheet(**club, *kind, *order);
        if (!sheet) {
            return failure(sheet.error());
        }
        pages = (*sheet)->pages();
        remark = (*sheet)->remark();
        const auto editions = (*sheet)->editions();
        code = editions.empty() ? QString() : editions.front().code;
        if (order->isFileEach) {
            return saveEach(**club, **sheet, path).map([&](const QStringList& paths) { written = paths; });
        }
        return saveSheet(**club, **sheet, path);
    });
    if (!done) {
        return call.failed(done.error());
    }
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("pages"), pages},
                                       {QStringLiteral("code"), code},
                                       {QStringLiteral("remark"), remark},
                                       {QStringLiteral("files"), QJsonArray::fromStringList(written)}});
    } else {
        const bool hasPages = sheetFormatOf(path) == SheetFormat::Pdf;
        call.output().line((hasPages ? PrintCommand::tr("Wrote %1: %n page(s).", nullptr, pages)
                                     : PrintCommand::tr("Wrote %1."))
                               .arg(QDir::toNativeSeparators(written.join(QStringLiteral(", ")))));
        if (!remark.isEmpty()) {
            call.output().line(remark);
        }
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> printCommands()
{
    std::vector<OptionRule> options = orderOptions();
    options.insert(
        options.begin(),
        {u"--to", u"OUT.pdf|.html",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "The file to write: pages, or a web page to be read aloud "
                                                  "and mailed."),
         Occurs::Once});
    return {{u"print",
             {{u"FILE"}, {u"SHEET"}},
             options,
             QT_TRANSLATE_NOOP(
                 "hearth::CommandHelp",
                 "Makes a sheet as a PDF or a web page: sign-in, a meeting's list to tick and sign, roster, "
                 "badges, labels and all else that is printed."),
             print}};
}

} // namespace hearth
