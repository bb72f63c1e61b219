// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/waiting_queries.h"

#include "core/store/database.h"

namespace hearth {

std::vector<MemberId> listWaiting(Database& database, MeetingId meeting)
{
    std::vector<MemberId> members;
    Query rows =
        database.query("SELECT member FROM waiting WHERE meeting=?1 ORDER BY since, member", meeting);
    while (rows.next()) {
        members.push_back(rows.id<MemberId>(0));
    }
    return members;
}

} // namespace hearth
