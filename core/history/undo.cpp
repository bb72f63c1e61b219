// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/undo.h"

#include "core/base/text.h"
#include "core/history/bulk.h"
#include "core/store/cache.h"
#include "core/store/database.h"
#include "core/store/recording.h"

#include <algorithm>
#include <unordered_set>

namespace hearth {

namespace {

HistoryEntry lineFor(const HistoryEntry& of, EntryKind kind, const UndoStep& step)
{
    HistoryEntry line;
    line.id = step.id;
    line.at = step.at;
    line.verb = of.verb;
    line.subject = of.subject;
    line.kind = kind;
    line.undoes = of.id;
    line.stands = kind == EntryKind::Undo;
    line.bulk = of.bulk;
    return line;
}

/// A name that must be unique is kept so by the actions, not by the schema, since UNIQUE values that were
/// swapped can't be undone; so look after an undo whether it brought back one that somebody else bears by
/// now.
void requireUniqueNames(const History& history, const std::vector<TouchedRow>& touched)
{
    for (std::size_t table = 0; table < history.shapes().size(); ++table) {
        const RecordedTable& recorded = history.schema().recorded.at(table);
        const bool concerned = std::any_of(touched.begin(), touched.end(), [&](const TouchedRow& row) {
            return row.table == static_cast<int>(table) && row.change != RowChange::Referenced;
        });
        if (recorded.uniqueName.empty() || !concerned) {
            continue;
        }
        std::unordered_set<std::string> seen; // by the folded text, as the actions compare them
        Query names = history.database().query("SELECT " + std::string(recorded.uniqueName) + " FROM " +
                                               std::string(recorded.name));
        while (names.next()) {
            if (!seen.insert(fold(names.bytes(0))).second) {
                throw Refusal{UndoWords::nameTaken(names.text(0))};
            }
        }
    }
}

} // namespace

std::vector<TouchedRow> takeBack(History& history,
                                 const HistoryEntry& entry,
                                 const std::vector<TouchedRow>& kept,
                                 const UndoStep& step)
{
    const auto data = history.data(entry.id);
    if (!data) {
        throw Refusal{UndoWords::noLongerKept()};
    }
    Database& database = history.database();
    const Recording recording(database, history.schema());
    if (entry.bulk) {
        growCache(database);
        // What the change recorded may refer to rows it added in bulk, and the other way round.
        database.script("PRAGMA defer_foreign_keys=ON");
        removeBulk(history, entry.id, kept);
    }
    if (!data->isEmpty()) {
        applyChangeset(database, inverted(*data));
    }
    const QByteArray done = recording.changeset();
    const auto touched = touchedRows(database, history.shapes(), readChangeset(done, history.schema()));
    requireUniqueNames(history, touched);
    history.setStands(entry.id, false);
    history.write(lineFor(entry, EntryKind::Undo, step), entry.bulk ? done : QByteArray(), {});
    return touched;
}

std::vector<TouchedRow> putAgain(History& history, const HistoryEntry& entry, const UndoStep& step)
{
    const auto original = history.find(entry.undoes);
    const auto data = history.data(entry.bulk ? entry.id : entry.undoes);
    if (!original || !data) {
        throw Refusal{UndoWords::noLongerKept()};
    }
    Database& database = history.database();
    const Recording recording(database, history.schema());
    if (entry.bulk) {
        growCache(database);
    }
    applyChangeset(database, entry.bulk ? inverted(*data) : *data);
    const auto touched =
        touchedRows(database, history.shapes(), readChangeset(recording.changeset(), history.schema()));
    requireUniqueNames(history, touched);
    history.setStands(original->id, true);
    history.setStands(entry.id, false);
    history.write(lineFor(entry, EntryKind::Redo, step), {}, {});
    return touched;
}

Error UndoWords::nothingToUndo()
{
    return Error::of(Error::Kind::NothingToDo, tr("There is nothing to undo."));
}

Error UndoWords::nothingToRedo()
{
    return Error::of(
        Error::Kind::NothingToDo,
        tr("There is nothing to redo. Redo is possible right after an undo, until something new is done."));
}

Error UndoWords::unknownChange() { return Error::of(Error::Kind::Gone, tr("History has no such change.")); }

Error UndoWords::alreadyUndone()
{
    return Error::of(Error::Kind::Refused, tr("This change is undone already."));
}

Error UndoWords::notAChange()
{
    return Error::of(Error::Kind::Refused,
                     tr("This line is itself an undo or a redo. Use redo to put the change again."));
}

Error UndoWords::noLongerKept()
{
    return Error::of(Error::Kind::Refused,
                     tr("This change can't be undone any more: what undo needs is no longer kept."));
}

Error UndoWords::notBulk()
{
    return Error::of(Error::Kind::Refused,
                     tr("Only an import can be taken back in part. Undo this change as a whole."));
}

Error UndoWords::inTheWay(const std::vector<HistoryEntry>& later, const HistoryEntry& entry)
{
    QStringList ids;
    for (const HistoryEntry& blocker : later) {
        ids += blocker.id.text();
    }
    const auto count = static_cast<int>(later.size());
    //: %1: the later changes' ids, as in c0123456789abc, c0123456789abd
    QString sentence =
        tr("%n later change(s) build on this one and would have to go first: %1.", nullptr, count)
            .arg(ids.join(QStringLiteral(", ")));
    sentence += u' ' + tr("Take those back too, or leave it as it is.");
    if (entry.bulk) {
        sentence += u' ' + tr("Or take back only what was not touched since.");
    }
    return Error::of(Error::Kind::Conflict, sentence);
}

Error UndoWords::hasHistory()
{
    return Error::of(Error::Kind::Refused,
                     tr("This club has a history already; only a club just made can be filled without one."));
}

Error UndoWords::nameTaken(const QString& name)
{
    return Error::of(
        Error::Kind::Conflict,
        tr("Something else is called \"%1\" by now. Rename it first, then try again.").arg(name));
}

} // namespace hearth
