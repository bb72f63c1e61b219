// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_table.h"

#include "core/store/database.h"

#include <map>

namespace hearth {

std::vector<Seat> listSeats(Database& database, MeetingId meeting)
{
    std::vector<Seat> seats;
    Query rows = database.query("SELECT member, places FROM seat WHERE meeting=?1 ORDER BY member", meeting);
    while (rows.next()) {
        seats.push_back({rows.id<MemberId>(0), seatTables(rows.text(1))});
    }
    return seats;
}

void writeSeats(Database& database, MeetingId meeting, const std::vector<Seat>& seats)
{
    std::map<MemberId, std::vector<int>> before;
    for (Seat& seat : listSeats(database, meeting)) {
        before.emplace(seat.member, std::move(seat.tables));
    }
    for (const Seat& seat : seats) {
        const auto old = before.find(seat.member);
        if (old == before.end()) {
            database.run("INSERT INTO seat (meeting, member, places) VALUES (?1, ?2, ?3)", meeting,
                         seat.member, seatPlaces(seat.tables));
            continue;
        }
        if (old->second != seat.tables) {
            database.run("UPDATE seat SET places=?3 WHERE meeting=?1 AND member=?2", meeting, seat.member,
                         seatPlaces(seat.tables));
        }
        before.erase(old);
    }
    for (const auto& [member, tables] : before) {
        database.run("DELETE FROM seat WHERE meeting=?1 AND member=?2", meeting, member);
    }
}

} // namespace hearth
