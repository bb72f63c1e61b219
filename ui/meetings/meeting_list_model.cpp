// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_list_model.h"

#include "core/meeting/meeting_queries.h"
#include "ui/meetings/calendar_model.h"
#include "ui/window/open_club.h"

namespace hearth {

void MeetingListModel::show(QDate first)
{
    m_first = first;
    refresh();
}

void MeetingListModel::refresh()
{
    if (!m_first.isValid() || m_open.isLent()) {
        return;
    }
    beginResetModel();
    m_meetings =
        m_open.club()
            .read([this](Database& database) {
                return meetingsBetween(database, {m_first, QTime(0, 0)}, {m_first.addYears(1), QTime(0, 0)});
            })
            .value_or(std::vector<ListedMeeting>());
    endResetModel();
}

int MeetingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_meetings.size());
}

int MeetingListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString MeetingListModel::text(const ListedMeeting& listed, int column) const
{
    const Meeting& meeting = listed.meeting;
    const Formats& formats = m_open.formats();
    switch (column) {
    case Day:
        return formats.weekday(meeting.starts.date) + u' ' +
               formats.nearDay(meeting.starts.date, m_open.today());
    case Time:
        return formats.span(meeting.starts, meeting.ends);
    case Title:
        return meeting.title;
    case Venue:
        return meeting.room.isEmpty() ? listed.venue : listed.venue + QStringLiteral(", ") + meeting.room;
    case Group:
        return listed.group;
    default:
        return CalendarModel::missing(listed, m_open.club().civilNow());
    }
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return text(m_meetings.at(static_cast<std::size_t>(index.row())), index.column());
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Day:
        return tr("Day");
    case Time:
        return tr("Time");
    case Title:
        return tr("Meeting");
    case Venue:
        return tr("Venue");
    case Group:
        return tr("Group");
    default:
        return tr("State");
    }
}

MeetingId MeetingListModel::meetingAt(int row) const
{
    return row < 0 || row >= rowCount() ? MeetingId() : m_meetings[static_cast<std::size_t>(row)].meeting.id;
}

} // namespace hearth
