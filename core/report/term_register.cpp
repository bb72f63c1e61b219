// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/term_register.h"

#include "core/attendance/matrix_queries.h"
#include "core/club.h"
#include "core/group/group_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct TermRegisters {
    Q_DECLARE_TR_FUNCTIONS(hearth::TermRegisters)
};

void fillMeetings(TermRegister& made, const AttendanceMatrix& matrix)
{
    for (std::size_t m = 0; m < matrix.meetings.size(); ++m) {
        TermRegister::Meeting meeting{
            matrix.meetings[m].meeting.title, matrix.meetings[m].meeting.starts, {}};
        for (std::size_t row = 0; row < matrix.members.size(); ++row) {
            if (const auto mark = matrix.at(row, m)) {
                meeting.came = meeting.came.value_or(0) + (came(*mark) ? 1 : 0);
            }
        }
        made.meetings.push_back(std::move(meeting));
    }
}

void fillRows(Club& club, TermRegister& made, const AttendanceMatrix& matrix)
{
    const QDate day = std::min(made.term.last, club.today());
    for (SheetPerson& person : peopleNamed(club, matrix.members, day)) {
        const auto found = std::lower_bound(matrix.members.begin(), matrix.members.end(), person.id);
        const auto place = static_cast<std::size_t>(found - matrix.members.begin());
        TermRegister::Row row;
        row.person = std::move(person);
        for (std::size_t m = 0; m < matrix.meetings.size(); ++m) {
            row.marks.push_back(matrix.at(place, m));
            row.came += row.marks.back() && came(*row.marks.back()) ? 1 : 0;
        }
        made.rows.push_back(std::move(row));
    }
}

} // namespace

DayRange termOf(QDate today, const DayRange& wanted)
{
    constexpr int july = 7;
    const bool isFirstHalf = today.month() < july;
    const QDate first(today.year(), isFirstHalf ? 1 : july, 1);
    return {wanted.first.isValid() ? wanted.first : first,
            wanted.last.isValid() ? wanted.last : first.addMonths(6).addDays(-1)};
}

Result<TermRegister> termRegister(Club& club, GroupId group, const DayRange& wanted)
{
    const DayRange term = termOf(club.today(), wanted);
    if (term.last < term.first) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      TermRegisters::tr("The term would end (%1) before it begins (%2).")
                          .arg(term.last.toString(Qt::ISODate), term.first.toString(Qt::ISODate))));
    }
    if (group &&
        !club.read([&](Database& database) { return findGroup(database, group); }).value_or(std::nullopt)) {
        return failure(Error::of(
            Error::Kind::Gone,
            TermRegisters::tr("This group is no longer in the book, so there is no register of it.")));
    }
    return club.read([&](Database& database) {
        TermRegister made;
        made.head = sheetHead(club);
        made.group = group ? groupName(club, group) : QString();
        made.term = term;
        const AttendanceMatrix matrix =
            attendanceMatrix(database, group, term.first, term.last, club.today());
        fillMeetings(made, matrix);
        fillRows(club, made, matrix);
        return made;
    });
}

} // namespace hearth
