// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/matrix_model.h"

#include "core/report/sheet_people_queries.h"
#include "ui/members/mark_row.h"
#include "ui/window/open_club.h"

#include <algorithm>

namespace hearth {

void MatrixModel::show(GroupId group, QDate first, QDate last)
{
    m_group = group;
    m_first = first;
    m_last = last;
    beginResetModel();
    Club& club = m_open.club();
    m_matrix = attendanceMatrix(club.database(), group, first, last, m_open.today());
    m_people.clear();
    for (const SheetPerson& person : peopleNamed(club, m_matrix.members, m_open.today())) {
        const auto place = std::lower_bound(m_matrix.members.begin(), m_matrix.members.end(), person.id);
        m_people.push_back(
            {listName(person.name), static_cast<std::size_t>(place - m_matrix.members.begin())});
    }
    m_came.assign(m_matrix.meetings.size(), 0);
    for (std::size_t meeting = 0; meeting < m_came.size(); ++meeting) {
        count(meeting);
    }
    endResetModel();
}

void MatrixModel::count(std::size_t meeting)
{
    int came = 0;
    for (std::size_t member = 0; member < m_matrix.members.size(); ++member) {
        const auto mark = m_matrix.at(member, meeting);
        came += mark && hearth::came(*mark) ? 1 : 0;
    }
    m_came[meeting] = came;
}

void MatrixModel::follow(const ChangeSet& changes)
{
    if (!m_first.isValid() || m_open.isLent()) {
        return;
    }
    const std::vector<std::int64_t> touched = changes.ids("meeting");
    const bool isOnlyMarks = !changes.isEverything() && !changes.concerns("member_status") &&
                             !changes.concerns("group_member") && touched.size() <= 1;
    const auto found =
        std::find_if(m_matrix.meetings.begin(), m_matrix.meetings.end(), [&](const ListedMeeting& listed) {
            return !touched.empty() && listed.meeting.id.value() == touched.front();
        });
    if (isOnlyMarks && touched.empty()) {
        return;
    }
    const auto meeting = static_cast<std::size_t>(found - m_matrix.meetings.begin());
    if (!isOnlyMarks || found == m_matrix.meetings.end() || changes.concerns("member") ||
        !refreshMeeting(m_open.database(), m_matrix, meeting)) {
        show(m_group, m_first, m_last);
        return;
    }
    count(meeting);
    const int column = static_cast<int>(meeting) + Totals;
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Totals - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_matrix.meetings.empty() ? 0 : meetings() + Totals;
}

bool MatrixModel::isMeeting(int column) const { return column >= Totals && column < meetings() + Totals; }

const Meeting& MatrixModel::meetingAt(int column) const
{
    return m_matrix.meetings.at(static_cast<std::size_t>(column - Totals)).meeting;
}

MemberId MatrixModel::memberAt(int row) const
{
    return m_matrix.members.at(m_people.at(static_cast<std::size_t>(row)).row);
}

std::optional<AttendanceStatus> MatrixModel::markAt(int row, int column) const
{
    return m_matrix.at(m_people[static_cast<std::size_t>(row)].row,
                       static_cast<std::size_t>(column - Totals));
}

QString MatrixModel::total(int row, Total which) const
{
    int cameTo = 0;
    int cameToComplete = 0;
    int complete = 0;
    for (int column = Totals; column < columnCount(); ++column) {
        const auto mark = markAt(row, column);
        const bool isComplete = meetingAt(column).registerState == RegisterState::Complete;
        cameTo += mark && came(*mark) ? 1 : 0;
        complete += mark && isComplete ? 1 : 0;
        cameToComplete += mark && isComplete && came(*mark) ? 1 : 0;
    }
    const Formats& formats = m_open.formats();
    if (which == Came) {
        return formats.count(cameTo);
    }
    constexpr int whole = 100;
    //: A rate in percent
    return complete == 0 ? QString()
                         : tr("%1 %").arg(formats.count((cameToComplete * whole + complete / 2) / complete));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignCenter);
    }
    if (!isMeeting(index.column())) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(total(index.row(), static_cast<Total>(index.column())))
                   : QVariant();
    }
    const auto mark = markAt(index.row(), index.column());
    if (role == markRole) {
        return mark ? static_cast<int>(*mark) : -1;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const Meeting& meeting = meetingAt(index.column());
        //: A cell of the table of marks: %1 a person, %2 a meeting's title, %3 its day, %4 the mark
        return tr("%1, %2, %3: %4")
            .arg(m_people[static_cast<std::size_t>(index.row())].name, meeting.title,
                 m_open.formats().nearDay(meeting.starts.date, m_open.today()),
                 mark ? markWord(*mark) : tr("no mark"));
    }
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return role == Qt::TextAlignmentRole && orientation == Qt::Vertical
                   ? QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter))
                   : QVariant();
    }
    if (orientation == Qt::Vertical) {
        return section < rowCount() ? m_people[static_cast<std::size_t>(section)].name : QVariant();
    }
    if (!isMeeting(section)) {
        return section == Came ? tr("Came") : tr("Rate");
    }
    const Meeting& meeting = meetingAt(section);
    const Formats& formats = m_open.formats();
    const QString day = formats.nearDay(meeting.starts.date, m_open.today());
    const QString came = formats.count(m_came[static_cast<std::size_t>(section - Totals)]);
    if (role == Qt::DisplayRole) {
        return day + u'\n' + came;
    }
    //: %1 a meeting's title, %2 its day, %3 how many came
    return tr("%1, %2: %3 came").arg(meeting.title, day, came);
}

} // namespace hearth
