// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_holidays.h"

#include "core/club.h"
#include "core/meeting/holiday_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "core/recurrence/recurrence.h"

#include <algorithm>

namespace hearth {

namespace {

/// What decides where a meeting of a series is held.
struct Rule {
    const HolidayCalendar& calendar;
    InHolidays inHolidays;
};

class Follower {
public:
    Follower(Change& change, const Series& series)
        : m_change(change),
          m_series(series),
          m_layout(layoutOf(change.database(), series.id).value_or(SeriesLayout())),
          m_occurrences(occurrencesLaidOut(change.database(), series, change.zone()))
    {
    }

    int follow(const Rule& before, const Rule& after)
    {
        if (m_occurrences.empty()) {
            return 0;
        }
        const auto meetings = meetingsByOccurrence(m_change.database(), m_series.id);
        int count = 0;
        for (const CivilTime& occurrence : m_occurrences) {
            if (occurrence.date < m_change.today() || occurrence.date > m_layout.laidOut) {
                continue;
            }
            const auto was = before.calendar.heldAt(occurrence, before.inHolidays, m_occurrences);
            const auto is = after.calendar.heldAt(occurrence, after.inHolidays, m_occurrences);
            if (was == is) {
                continue;
            }
            const auto there = meetings.find(occurrence);
            const bool isDone = there == meetings.end() ? bringBack(occurrence, was, is)
                                                        : move(there->second, was.value_or(occurrence), is);
            count += isDone ? 1 : 0;
        }
        return count;
    }

private:
    bool bringBack(const CivilTime& occurrence,
                   const std::optional<CivilTime>& was,
                   const std::optional<CivilTime>& is)
    {
        const auto& excluded = m_series.exclusions;
        if (was || !is || std::find(excluded.begin(), excluded.end(), occurrence) != excluded.end()) {
            return false; // somebody took it out
        }
        Meeting meeting = meetingOfSeries(m_series, m_layout, occurrence);
        place(meeting, *is);
        insertMeeting(m_change.database(), meeting);
        return true;
    }

    bool move(MeetingId id, const CivilTime& was, const std::optional<CivilTime>& is)
    {
        Database& database = m_change.database();
        Meeting meeting = findMeeting(database, id).value_or(Meeting());
        if (meeting.starts != was || !holdsNothing(database, meeting, m_series.pattern.notes)) {
            return false;
        }
        if (is) {
            place(meeting, *is);
            updateMeeting(database, meeting);
        } else {
            removeMeeting(database, id);
        }
        return true;
    }

    static void place(Meeting& meeting, const CivilTime& starts)
    {
        constexpr std::int64_t secondsPerMinute = 60;
        const std::int64_t minutes = meeting.ends.secondsSince(meeting.starts) / secondsPerMinute;
        meeting.starts = starts;
        meeting.ends = starts.plusMinutes(minutes);
    }

    Change& m_change;
    const Series& m_series;
    SeriesLayout m_layout;
    std::vector<CivilTime> m_occurrences;
};

} // namespace

HolidayCalendar holidayCalendar(Database& database) { return HolidayCalendar(listHolidays(database)); }

std::vector<CivilTime> occurrencesLaidOut(Database& database, const Series& series, const QTimeZone& zone)
{
    const auto layout = layoutOf(database, series.id);
    if (series.rule.isEmpty() || !series.pattern.starts || !series.pattern.ends || !layout ||
        !layout->laidOut.isValid()) {
        return {};
    }
    const auto recurrence = Recurrence::of(series.rule, *series.pattern.starts, zone);
    if (!recurrence) {
        return {};
    }
    const QDate last = std::min(layout->laidOut, QDate(9998, 1, 1));
    return recurrence->before({last.addDays(HolidayCalendar::daysLookedAhead), QTime(0, 0)});
}

std::vector<CivilTime> leftOutByHolidays(Database& database, const Series& series, const QTimeZone& zone)
{
    std::vector<CivilTime> leftOut;
    if (series.inHolidays == InHolidays::Meet) {
        return leftOut;
    }
    const HolidayCalendar calendar = holidayCalendar(database);
    const auto meetings = meetingsByOccurrence(database, series.id);
    const auto occurrences = occurrencesLaidOut(database, series, zone);
    std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(leftOut),
                 [&](const CivilTime& one) {
                     return !meetings.contains(one) && !calendar.heldAt(one, series.inHolidays, occurrences);
                 });
    return leftOut;
}

int followHolidays(Change& change, const HolidayCalendar& before)
{
    const HolidayCalendar after = holidayCalendar(change.database());
    int count = 0;
    for (const Series& series : listSeries(change.database())) {
        if (series.inHolidays != InHolidays::Meet) {
            count += Follower(change, series).follow({before, series.inHolidays}, {after, series.inHolidays});
        }
    }
    return count;
}

int setInHolidays(Change& change, SeriesId id, InHolidays rule)
{
    auto series = findSeries(change.database(), id);
    if (!series || series->inHolidays == rule) {
        return 0;
    }
    const InHolidays before = series->inHolidays;
    series->inHolidays = rule;
    updateSeries(change, *series);
    const HolidayCalendar calendar = holidayCalendar(change.database());
    return Follower(change, *series).follow({calendar, before}, {calendar, rule});
}

} // namespace hearth
