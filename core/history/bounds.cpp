// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/bounds.h"

#include "core/store/database.h"

namespace hearth {

namespace {

int dropUpTo(Database& database, std::int64_t lastToGo)
{
    database.run("UPDATE history SET data=NULL WHERE data IS NOT NULL AND id<=?1"
                 " AND id<(SELECT max(id) FROM history)",
                 lastToGo);
    return static_cast<int>(database.changes());
}

} // namespace

int dropBeyond(const History& history, const HistoryBounds& bounds, Instant now)
{
    constexpr std::int64_t millisecondsPerDay = 86'400'000;
    Database& database = history.database();
    const Instant oldest = now - bounds.days * millisecondsPerDay;
    int dropped = dropUpTo(database, database.number("SELECT max(id) FROM history WHERE at<?1", oldest));
    std::int64_t total = 0;
    Query sizes =
        database.query("SELECT id, length(data) FROM history WHERE data IS NOT NULL ORDER BY id DESC");
    std::int64_t lastToGo = 0;
    while (sizes.next() && lastToGo == 0) {
        total += sizes.integer(1);
        if (total > bounds.bytes) {
            lastToGo = sizes.integer(0);
        }
    }
    sizes.rewind();
    if (lastToGo != 0) {
        dropped += dropUpTo(database, lastToGo);
    }
    return dropped;
}

void dropTouching(const History& history, std::string_view table, std::int64_t id)
{
    history.database().run(
        "UPDATE history SET data=NULL WHERE data IS NOT NULL AND (kind<>0 OR stands=0 OR id IN"
        " (SELECT change FROM change_row WHERE tbl=?1 AND key1=?2))",
        history.schema().tableNumber(table), id);
}

void dropAll(Database& database) { database.run("UPDATE history SET data=NULL WHERE data IS NOT NULL"); }

} // namespace hearth
