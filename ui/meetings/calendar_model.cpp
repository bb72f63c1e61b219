// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/calendar_model.h"

#include "core/base/place.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "ui/window/open_club.h"

namespace hearth {

namespace {
constexpr int daysInWeek = 7;
}

CalendarModel::CalendarModel(OpenClub& open) : m_open(open) {}

QDate CalendarModel::weekBegin(QDate day) const
{
    return day.addDays(
        -((day.dayOfWeek() - firstWeekday(m_open.formats().country()) + daysInWeek) % daysInWeek));
}

void CalendarModel::showMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    const QDate first = weekBegin(month);
    const int days = static_cast<int>(first.daysTo(month)) + month.daysInMonth();
    m_isWeek = false;
    show(first, (days + daysInWeek - 1) / daysInWeek, month);
}

void CalendarModel::showWeek(QDate day)
{
    m_isWeek = true;
    show(weekBegin(day), 1, day);
}

void CalendarModel::show(QDate first, int weeks, QDate month)
{
    beginResetModel();
    m_first = first;
    m_weeks = weeks;
    m_month = month;
    m_days.assign(static_cast<std::size_t>(weeks) * daysInWeek, {});
    endResetModel();
    refresh();
}

void CalendarModel::refresh()
{
    if (!m_first.isValid() || m_open.isLent()) {
        return;
    }
    for (auto& day : m_days) {
        day.clear();
    }
    const auto meetings = m_open.club().read([this](Database& database) {
        return meetingsBetween(database, {m_first, QTime(0, 0)},
                               {m_first.addDays(qint64{m_weeks} * daysInWeek), QTime(0, 0)});
    });
    m_technologyFree.clear();
    for (const ListedMeeting& listed : meetings.value_or(std::vector<ListedMeeting>())) {
        const auto isFree = m_open.club().read(
            [&](Database& database) { return hearth::isTechnologyFree(database, listed.meeting); });
        if (isFree.value_or(false)) {
            m_technologyFree.insert(listed.meeting.id);
        }
        m_days.at(static_cast<std::size_t>(m_first.daysTo(listed.meeting.starts.date))).push_back(listed);
    }
    Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, daysInWeek - 1));
}

int CalendarModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_weeks; }

int CalendarModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : daysInWeek; }

QDate CalendarModel::dayAt(const QModelIndex& index) const
{
    return index.isValid() ? m_first.addDays(qint64{index.row()} * daysInWeek + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 days = m_first.daysTo(day);
    return days < 0 || days >= qint64{m_weeks} * daysInWeek
               ? QModelIndex()
               : index(static_cast<int>(days / daysInWeek), static_cast<int>(days % daysInWeek));
}

const std::vector<ListedMeeting>& CalendarModel::meetingsAt(const QModelIndex& index) const
{
    return m_days.at(static_cast<std::size_t>(index.row()) * daysInWeek +
                     static_cast<std::size_t>(index.column()));
}

bool CalendarModel::isWithin(QDate day) const
{
    return m_isWeek || (day.year() == m_month.year() && day.month() == m_month.month());
}

QString CalendarModel::missing(const ListedMeeting& listed, const CivilTime& now)
{
    const Meeting& meeting = listed.meeting;
    if (meeting.status == MeetingStatus::Cancelled) {
        return tr("cancelled");
    }
    if (meeting.ends <= now && meeting.registerState != RegisterState::Complete) {
        return meeting.registerState == RegisterState::Open ? tr("register open") : tr("no register");
    }
    return meeting.starts > now && listed.venue.isEmpty() ? tr("no venue") : QString();
}

QString CalendarModel::wordsOf(QDate day, const std::vector<ListedMeeting>& meetings) const
{
    const Formats& formats = m_open.formats();
    QStringList words{formats.longDay(day)};
    for (const ListedMeeting& listed : meetings) {
        const QString gap = missing(listed, m_open.club().civilNow());
        words +=
            formats.time(listed.meeting.starts.time) + u' ' + listed.meeting.title +
            (gap.isEmpty() ? QString() : QStringLiteral(", ") + gap) +
            (isTechnologyFree(listed.meeting.id) ? QStringLiteral(", ") + tr("technology-free") : QString());
    }
    return words.join(QStringLiteral("; "));
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const auto& meetings = meetingsAt(index);
        return role == Qt::ToolTipRole && meetings.empty() ? QVariant() : wordsOf(dayAt(index), meetings);
    }
    return role == Qt::DisplayRole ? QVariant(m_open.formats().count(dayAt(index).day())) : QVariant();
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const int weekday = m_first.addDays(section).dayOfWeek();
    return m_open.formats().locale().dayName(weekday, role == Qt::DisplayRole ? QLocale::ShortFormat
                                                                              : QLocale::LongFormat);
}

} // namespace hearth
