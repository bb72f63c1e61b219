// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_queries.h"

#include "core/connections/seat.h"
#include "core/store/database.h"

namespace hearth {

std::vector<int> tablesOf(Database& database, MeetingId meeting, MemberId member)
{
    Query row = database.query("SELECT places FROM seat WHERE meeting=?1 AND member=?2", meeting, member);
    return row.next() ? seatTables(row.text(0)) : std::vector<int>();
}

} // namespace hearth
