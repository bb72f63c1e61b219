// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/matrix_queries.h"

#include "core/attendance/attendance_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/store/database.h"

#include <algorithm>

namespace hearth {

AttendanceMatrix attendanceMatrix(Database& database, GroupId group, QDate first, QDate last, QDate today)
{
    AttendanceMatrix matrix;
    for (ListedMeeting& listed :
         meetingsBetween(database, {first, QTime(0, 0)}, {last.addDays(1), QTime(0, 0)})) {
        if (listed.meeting.group == group && listed.meeting.status != MeetingStatus::Cancelled) {
            matrix.meetings.push_back(std::move(listed));
        }
    }
    if (matrix.meetings.empty()) {
        return matrix;
    }
    matrix.members = expectedAt(database, group, std::min(last, today));
    for (const ListedMeeting& listed : matrix.meetings) {
        Query rows = database.query("SELECT member FROM attendance WHERE meeting=?1", listed.meeting.id);
        while (rows.next()) {
            matrix.members.push_back(rows.id<MemberId>(0));
        }
    }
    std::sort(matrix.members.begin(), matrix.members.end());
    matrix.members.erase(std::unique(matrix.members.begin(), matrix.members.end()), matrix.members.end());
    matrix.marks.assign(matrix.members.size() * matrix.meetings.size(), -1);
    for (std::size_t meeting = 0; meeting < matrix.meetings.size(); ++meeting) {
        static_cast<void>(refreshMeeting(database, matrix, meeting));
    }
    return matrix;
}

bool refreshMeeting(Database& database, AttendanceMatrix& matrix, std::size_t meeting)
{
    const std::size_t width = matrix.meetings.size();
    for (std::size_t place = meeting; place < matrix.marks.size(); place += width) {
        matrix.marks[place] = -1;
    }
    // Both are in the order of the ids.
    Query rows = database.query("SELECT member, status FROM attendance WHERE meeting=?1 ORDER BY member",
                                matrix.meetings[meeting].meeting.id);
    auto member = matrix.members.begin();
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        member = std::lower_bound(member, matrix.members.end(), id);
        if (member == matrix.members.end() || *member != id) {
            return false;
        }
        const auto row = static_cast<std::size_t>(member - matrix.members.begin());
        matrix.marks[row * width + meeting] = static_cast<std::int8_t>(rows.smallInteger(1));
    }
    return true;
}

} // namespace hearth
