// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_table.h"

#include "core/meeting/meeting.h"
#include "core/store/database.h"

#include <map>

namespace hearth {

namespace {

TablePlan readPlan(Query& row)
{
    return {row.smallInteger(0), row.smallInteger(1), seatTables(row.text(2)), seatTables(row.text(3))};
}

} // namespace

std::vector<Seat> listSeats(Database& database, MeetingId meeting)
{
    std::vector<Seat> seats;
    Query rows =
        database.query("SELECT member, places, locked FROM seat WHERE meeting=?1 ORDER BY member", meeting);
    while (rows.next()) {
        seats.push_back({rows.id<MemberId>(0), seatTables(rows.text(1)), seatTables(rows.text(2))});
    }
    return seats;
}

void writeSeats(Database& database, MeetingId meeting, const std::vector<Seat>& seats)
{
    std::map<MemberId, Seat> before;
    for (Seat& seat : listSeats(database, meeting)) {
        before.emplace(seat.member, std::move(seat));
    }
    for (const Seat& seat : seats) {
        const auto old = before.find(seat.member);
        if (old == before.end()) {
            database.run("INSERT INTO seat (meeting, member, places, locked) VALUES (?1, ?2, ?3, ?4)",
                         meeting, seat.member, seatPlaces(seat.tables), seatPlaces(seat.locked));
            continue;
        }
        if (old->second != seat) {
            database.run("UPDATE seat SET places=?3, locked=?4 WHERE meeting=?1 AND member=?2", meeting,
                         seat.member, seatPlaces(seat.tables), seatPlaces(seat.locked));
        }
        before.erase(old);
    }
    for (const auto& [member, seat] : before) {
        database.run("DELETE FROM seat WHERE meeting=?1 AND member=?2", meeting, member);
    }
}

std::optional<TablePlan> findPlan(Database& database, MeetingId meeting)
{
    Query row =
        database.query("SELECT size, seed, quiet, step_free FROM table_plan WHERE meeting=?1", meeting);
    return row.next() ? std::optional(readPlan(row)) : std::nullopt;
}

TablePlan planOf(Database& database, const Meeting& meeting)
{
    if (auto plan = findPlan(database, meeting.id)) {
        return *plan;
    }
    TablePlan plan;
    if (meeting.venue) {
        Query row = database.query("SELECT p.size, p.seed, p.quiet, p.step_free FROM table_plan AS p"
                                   " JOIN meeting AS m ON m.id=p.meeting WHERE m.venue=?1 AND m.room=?2"
                                   " ORDER BY m.starts DESC, m.id DESC LIMIT 1",
                                   meeting.venue, meeting.room);
        if (row.next()) {
            const TablePlan before = readPlan(row);
            plan.quiet = before.quiet;
            plan.stepFree = before.stepFree;
        }
    }
    return plan;
}

void writePlan(Database& database, MeetingId meeting, const TablePlan& plan)
{
    if (findPlan(database, meeting) != plan) {
        database.run("INSERT OR REPLACE INTO table_plan (meeting, size, seed, quiet, step_free)"
                     " VALUES (?1, ?2, ?3, ?4, ?5)",
                     meeting, plan.size, plan.seed, seatPlaces(plan.quiet), seatPlaces(plan.stepFree));
    }
}

} // namespace hearth
