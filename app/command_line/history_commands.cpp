// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/history_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/kept_rows.h"
#include "app/command_line/open_club.h"
#include "core/club.h"
#include "core/history/undo.h"
#include "core/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hearth {

namespace {

struct HistoryCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::HistoryCommands)
};

QString idText(ChangeId id) { return id.isValid() ? id.text() : QString(); }

ExitCode listHistory(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    QJsonArray entries;
    std::vector<QStringList> rows;
    const auto done = (*club)->read([&](Database&) {
        for (const HistoryEntry& entry : (*club)->history().list()) {
            const QString words = wordingOf(**club, entry);
            if (call.isJson()) {
                entries += QJsonObject{{QStringLiteral("id"), entry.id.text()},
                                       {QStringLiteral("at"), instantText(entry.at)},
                                       {QStringLiteral("text"), words},
                                       {QStringLiteral("undoes"), idText(entry.undoes)}};
            } else {
                rows.push_back({entry.id.text(), civilAt(entry.at, (*club)->zone()).text(), words});
            }
        }
    });
    if (!done) {
        return call.failed(done.error());
    }
    if (call.isJson()) {
        call.output().json(entries);
    } else if (rows.empty()) {
        call.output().line(HistoryCommands::tr("Nothing has been changed in this club yet."));
    } else {
        call.output().table({HistoryCommands::tr("change"), HistoryCommands::tr("when"),
                             HistoryCommands::tr("what was done")},
                            rows);
    }
    return ExitCode::Success;
}

/// Says what an undo or a redo did. The change that was asked for is the last, after those that stood in its
/// way.
void tellUndone(Call& call, Club& club, const Undone& undone, QString (*sentence)(const QString& words))
{
    QJsonArray changes;
    for (const HistoryEntry& entry : undone.changes) {
        const QString words = wordingOf(club, entry);
        changes += QJsonObject{{QStringLiteral("change"), entry.id.text()}, {QStringLiteral("text"), words}};
        if (!call.isJson()) {
            call.output().line(sentence(words));
        }
    }
    const std::vector<KeptThing> kept = keptThings(club, undone.kept);
    if (!call.isJson()) {
        tellKept(call.output(), kept);
        return;
    }
    QJsonObject answer = changes.last().toObject();
    answer[QStringLiteral("changes")] = changes;
    answer[QStringLiteral("stays")] = asJson(kept);
    call.output().json(answer);
}

ExitCode undo(Call& call)
{
    const Arguments& arguments = call.arguments();
    if (arguments.has(u"--with-later") && arguments.has(u"--untouched")) {
        return call.wrongUsage(
            HistoryCommands::tr("Give either --with-later or --untouched: they exclude each other."));
    }
    std::optional<ChangeId> change;
    const QString wanted = call.argument(u"CHANGE");
    if (!wanted.isEmpty()) {
        change = ChangeId::fromText(wanted).value_or(ChangeId());
    }
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const UndoScope scope = arguments.has(u"--with-later")  ? UndoScope::WithLater
                            : arguments.has(u"--untouched") ? UndoScope::Untouched
                                                            : UndoScope::ThisOnly;
    const auto undone = (*club)->undo(change, scope);
    if (!undone) {
        return call.failed(undone.error());
    }
    tellUndone(call, **club, *undone,
               [](const QString& words) { return HistoryCommands::tr("Undid: %1").arg(words); });
    return ExitCode::Success;
}

ExitCode redo(Call& call)
{
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto redone = (*club)->redo();
    if (!redone) {
        return call.failed(redone.error());
    }
    tellUndone(call, **club, *redone,
               [](const QString& words) { return HistoryCommands::tr("Redid: %1").arg(words); });
    return ExitCode::Success;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {u"history",
         {{u"FILE"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Lists every change in words, the newest first."),
         listHistory},
        {u"undo",
         {{u"FILE"}, {u"CHANGE", Occurs::AtMostOnce}},
         {{u"--with-later",
           {},
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Takes back also the later changes that build on it.")},
          {u"--untouched",
           {},
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "Of an import, takes back only what was not touched since.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Takes back the newest change that stands, or CHANGE."),
         undo},
        {u"redo",
         {{u"FILE"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Puts the last undone change again, until something new is done."),
         redo},
    };
}

} // namespace hearth
