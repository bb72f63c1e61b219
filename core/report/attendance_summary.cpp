// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attendance_summary.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/matrix_queries.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/report/term_register.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace hearth {

namespace {

struct AttendanceSummaries {
    Q_DECLARE_TR_FUNCTIONS(hearth::AttendanceSummaries)
};

/// None for no meeting that somebody was expected at; quarters beyond that, rounded up.
void countRegularity(AttendanceSummary& made, int cameTo, int missed)
{
    if (cameTo + missed > 0) {
        constexpr int quarters = 4;
        ++made.regularity.at(
            static_cast<std::size_t>(std::ceil(quarters * cameTo / double(cameTo + missed))));
    }
}

void sumUp(AttendanceSummary& made, Database& database, const AttendanceMatrix& matrix)
{
    std::map<QDate, AttendanceSummary::Part> months;
    std::map<int, AttendanceSummary::Part> weekdays;
    std::vector<std::size_t> counted;
    for (std::size_t m = 0; m < matrix.meetings.size(); ++m) {
        const Meeting& meeting = matrix.meetings[m].meeting;
        if (meeting.registerState != RegisterState::Complete) {
            continue;
        }
        counted.push_back(m);
        int here = 0;
        for (std::size_t row = 0; row < matrix.members.size(); ++row) {
            const auto mark = matrix.at(row, m);
            here += mark && came(*mark) ? 1 : 0;
        }
        for (const HeadCount& heads : listHeadCounts(database, meeting.id)) {
            here += heads.count;
        }
        const QDate day = meeting.starts.date;
        AttendanceSummary::Part& month = months[QDate(day.year(), day.month(), 1)];
        month.day = QDate(day.year(), day.month(), 1);
        weekdays[day.dayOfWeek()].day = day;
        for (AttendanceSummary::Part* part : {&made.whole, &month, &weekdays[day.dayOfWeek()]}) {
            ++part->meetings;
            part->came += here;
        }
    }
    for (std::size_t row = 0; row < matrix.members.size(); ++row) {
        const auto times = [&](auto is) {
            return static_cast<int>(std::count_if(counted.begin(), counted.end(), [&](std::size_t m) {
                const auto mark = matrix.at(row, m);
                return mark && is(*mark);
            }));
        };
        countRegularity(made, times([](AttendanceStatus status) { return came(status); }),
                        times([](AttendanceStatus status) { return status == AttendanceStatus::Absent; }));
    }
    for (const auto& [day, part] : months) {
        made.months.push_back(part);
    }
    for (const auto& [day, part] : weekdays) {
        made.weekdays.push_back(part);
    }
}

} // namespace

Result<AttendanceSummary> attendanceSummary(Club& club, GroupId group, const DayRange& wanted)
{
    const DayRange term = termOf(club.today(), wanted);
    if (term.last < term.first) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      AttendanceSummaries::tr("The time would end (%1) before it begins (%2).")
                          .arg(term.last.toString(Qt::ISODate), term.first.toString(Qt::ISODate))));
    }
    if (group &&
        !club.read([&](Database& database) { return findGroup(database, group); }).value_or(std::nullopt)) {
        return failure(Error::of(
            Error::Kind::Gone, AttendanceSummaries::tr("This group is no longer in the book, so there is no "
                                                       "summary of it.")));
    }
    return club.read([&](Database& database) {
        AttendanceSummary made;
        made.head = sheetHead(club);
        made.group = group ? groupName(club, group) : QString();
        made.term = term;
        sumUp(made, database, attendanceMatrix(database, group, term.first, term.last, club.today()));
        return made;
    });
}

} // namespace hearth
