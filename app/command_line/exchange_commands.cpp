// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exchange_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/exchange_nouns.h"
#include "app/command_line/import_command.h"
#include "app/command_line/open_club.h"
#include "core/club.h"
#include "core/exchange/exporter.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

struct ExchangeCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::ExchangeCommands)
};

ExitCode exportTo(Call& call)
{
    const QString name = call.argument(u"NOUN");
    const ExchangeNoun* noun = exchangeNoun(name);
    if (noun == nullptr && name != everything) {
        return unknownExchangeNoun(call, name, {everything.toString()});
    }
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    ExportOptions options;
    options.formulas = call.arguments().has(u"--exact") ? Formulas::Keep : Formulas::Escape;
    const QString target = call.arguments().value(u"--to");
    const auto exported = noun != nullptr ? exportNoun(**club, *noun, target, options)
                                          : exportEverything(**club, target, options);
    if (!exported) {
        return call.failed(exported.error());
    }
    if (call.isJson()) {
        call.output().json(
            QJsonObject{{QStringLiteral("rows"), static_cast<qint64>(exported->rows)},
                        {QStringLiteral("files"), QJsonArray::fromStringList(exported->files)}});
    } else {
        for (const QString& file : exported->files) {
            call.output().line(ExchangeCommands::tr("Wrote %1.").arg(QDir::toNativeSeparators(file)));
        }
    }
    return ExitCode::Success;
}

std::vector<OptionRule> importOptions()
{
    return {
        {u"--as", u"NOUN",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "What the rows are, where the columns don't say: members …")},
        {u"--map", u"'Column=field'",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Takes a column for this field; an empty field leaves the column out."),
         Occurs::Any},
        {u"--matches", u"update|fill|skip|add",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "What happens to rows that are in the club already; update, unless it is given.")},
        {u"--create",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Makes members and meetings that an attendance list names and the club hasn't.")},
        {u"--exact",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Takes cells to the byte, as export --exact wrote them.")},
        {u"--dry-run",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Says what would happen, and changes nothing.")},
        {u"--rejects", u"OUT.csv",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Writes the rejected rows here, with the reason.")},
    };
}

} // namespace

std::vector<Command> exchangeCommands()
{
    return {
        {u"import",
         {{u"FILE"}, {u"SOURCE"}},
         importOptions(),
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Takes a file into the club as one change. Known exports are recognised by their "
                           "columns; rows that can't be taken are named."),
         importSource},
        {u"export",
         {{u"FILE"}, {u"NOUN"}},
         {{u"--to", u"OUT",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "The file; its ending says how it is written."),
           Occurs::Once},
          {u"--exact",
           {},
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "To the byte: nothing is put before what a spreadsheet takes for a formula.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Writes members, meetings and so on, or everything, to a file."),
         exportTo},
    };
}

} // namespace hearth
