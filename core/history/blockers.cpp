// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/blockers.h"

#include "core/store/database.h"

#include <algorithm>
#include <deque>
#include <set>

namespace hearth {

namespace {

constexpr std::string_view blockingChanges =
    "SELECT DISTINCT later.change FROM change_row AS mine JOIN change_row AS later"
    "  ON later.tbl=mine.tbl AND later.key1=mine.key1 AND later.key2=mine.key2"
    " WHERE mine.change=?1 AND later.change IN (SELECT id FROM history WHERE kind=0 AND stands=1 AND id>?1)"
    "   AND ((mine.touch<4 AND later.touch<4) OR (mine.touch=1 AND later.touch=4) OR (mine.touch=4 AND "
    "later.touch=3))";

constexpr std::string_view blockingBulk =
    "SELECT DISTINCT change FROM change_row"
    " WHERE origin=?1 AND change IN (SELECT id FROM history WHERE kind=0 AND stands=1 AND id>?1)";

/// A bulk change doesn't list what it added, so look whether a removed row's place was taken by one.
void addOccupants(const History& history, ChangeId id, std::set<std::int64_t>& found)
{
    Query removed =
        history.database().query("SELECT tbl, key1, key2 FROM change_row WHERE change=?1 AND touch=3", id);
    while (removed.next()) {
        const TableShape& shape = history.shapes().at(static_cast<std::size_t>(removed.integer(0)));
        const std::int64_t origin =
            originOf(history.database(), shape, {removed.integer(1), removed.integer(2)});
        if (origin > id.value()) {
            found.insert(origin);
        }
    }
}

} // namespace

std::vector<HistoryEntry> blockers(const History& history, const HistoryEntry& entry)
{
    std::set<std::int64_t> found;
    std::deque<std::int64_t> toAsk{entry.id.value()};
    while (!toAsk.empty()) {
        const ChangeId id(toAsk.front());
        toAsk.pop_front();
        std::set<std::int64_t> direct;
        for (const std::string_view sql : {blockingChanges, blockingBulk}) {
            Query rows = history.database().query(sql, id);
            while (rows.next()) {
                direct.insert(rows.integer(0));
            }
        }
        addOccupants(history, id, direct);
        for (const std::int64_t change : direct) {
            if (found.insert(change).second) {
                toAsk.push_back(change);
            }
        }
    }
    std::vector<HistoryEntry> entries;
    for (auto id = found.rbegin(); id != found.rend(); ++id) {
        if (const auto blocker = history.find(ChangeId(*id))) {
            entries.push_back(*blocker);
        }
    }
    return entries;
}

} // namespace hearth
