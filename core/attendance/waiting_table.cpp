// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/waiting_table.h"

#include "core/store/database.h"

namespace hearth {

void addWaiting(Database& database, MeetingId meeting, MemberId member, Instant since)
{
    database.run("INSERT INTO waiting (meeting, member, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                 meeting, member, since);
}

void removeWaiting(Database& database, MeetingId meeting, MemberId member)
{
    database.run("DELETE FROM waiting WHERE meeting=?1 AND member=?2", meeting, member);
}

} // namespace hearth
