// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/register_queries.h"

#include "core/attendance/attendance_queries.h"
#include "core/store/database.h"

namespace hearth {

std::vector<RegisterLine> registerLines(Database& database, const Meeting& meeting)
{
    const std::vector<MemberId> expected = expectedAt(database, meeting);
    std::vector<Attendance> marks = listRegister(database, meeting.id);
    std::vector<RegisterLine> lines;
    lines.reserve(expected.size() + marks.size());
    auto next = expected.begin();
    for (Attendance& mark : marks) { // both are by member id
        while (next != expected.end() && *next < mark.member) {
            lines.push_back({*next++, {}, true});
        }
        const bool isExpected = next != expected.end() && *next == mark.member;
        const MemberId member = mark.member;
        lines.push_back({member, std::move(mark), isExpected});
        if (isExpected) {
            ++next;
        }
    }
    while (next != expected.end()) {
        lines.push_back({*next++, {}, true});
    }
    return lines;
}

RegisterCounts countsOf(const std::vector<RegisterLine>& lines)
{
    RegisterCounts counts;
    for (const RegisterLine& line : lines) {
        if (!line.mark) {
            ++counts.toMark;
            continue;
        }
        switch (line.mark->status) {
        case AttendanceStatus::Late:
            ++counts.late;
            [[fallthrough]];
        case AttendanceStatus::Present:
            ++counts.here;
            counts.guests += line.mark->guestOf || !line.isExpected ? 1 : 0;
            break;
        case AttendanceStatus::Excused:
            ++counts.excused;
            break;
        case AttendanceStatus::Absent:
            ++counts.absent;
            break;
        }
    }
    return counts;
}

} // namespace hearth
