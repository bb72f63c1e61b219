// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_table.h"

#include "core/store/database.h"

namespace hearth {

void insertAttendance(Database& database, const Attendance& attendance, ChangeId origin)
{
    database.run("INSERT INTO attendance (meeting, member, status, arrived, gone, guest_of, source, note,"
                 " origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                 attendance.meeting, attendance.member, static_cast<int>(attendance.status),
                 attendance.arrived, attendance.gone, attendance.guestOf, static_cast<int>(attendance.source),
                 attendance.note, origin);
}

void updateAttendance(Database& database, const Attendance& attendance)
{
    database.run("UPDATE attendance SET status=?3, arrived=?4, gone=?5, guest_of=?6, source=?7, note=?8"
                 " WHERE meeting=?1 AND member=?2",
                 attendance.meeting, attendance.member, static_cast<int>(attendance.status),
                 attendance.arrived, attendance.gone, attendance.guestOf, static_cast<int>(attendance.source),
                 attendance.note);
}

void removeAttendance(Database& database, MeetingId meeting, MemberId member)
{
    database.run("DELETE FROM attendance WHERE meeting=?1 AND member=?2", meeting, member);
}

Insertion insertAbsence(Database& database, MeetingId meeting, MemberId member)
{
    database.run("INSERT OR IGNORE INTO attendance (meeting, member, status, source) VALUES (?1, ?2, 3, 0)",
                 meeting, member);
    return database.changes() > 0 ? Insertion::Added : Insertion::WasThere;
}

void insertHeadCount(Database& database, const HeadCount& heads, ChangeId origin)
{
    database.run("INSERT INTO head_count (meeting, id, count, note, origin) VALUES (?1, ?2, ?3, ?4, ?5)",
                 heads.meeting, heads.id, heads.count, heads.note, origin);
}

void removeHeadCounts(Database& database, MeetingId meeting)
{
    database.run("DELETE FROM head_count WHERE meeting=?1", meeting);
}

} // namespace hearth
