// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_calendar.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int daysInWeek = 7;

bool meetsOn(const std::vector<CivilTime>& occurrences, QDate day)
{
    const auto found = std::lower_bound(occurrences.begin(), occurrences.end(), CivilTime{day, QTime(0, 0)});
    return found != occurrences.end() && found->date == day;
}

} // namespace

bool HolidayCalendar::isFree(QDate day) const
{
    return std::any_of(m_holidays.begin(), m_holidays.end(),
                       [day](const Holiday& holiday) { return holiday.first <= day && day <= holiday.last; });
}

std::optional<CivilTime> HolidayCalendar::heldAt(const CivilTime& occurrence,
                                                 InHolidays rule,
                                                 const std::vector<CivilTime>& occurrences) const
{
    if (rule == InHolidays::Meet || !isFree(occurrence.date)) {
        return occurrence;
    }
    if (rule == InHolidays::Skip) {
        return std::nullopt;
    }
    CivilTime moved = occurrence;
    for (int week = 1; week <= mostWeeks; ++week) {
        moved.date = moved.date.addDays(daysInWeek);
        if (!isFree(moved.date)) {
            return meetsOn(occurrences, moved.date) ? std::nullopt : std::optional(moved);
        }
    }
    return std::nullopt;
}

} // namespace hearth
