// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/first_meetings.h"

#include "core/club.h"
#include "core/meeting/series_actions.h"
#include "core/recurrence/repeat.h"

#include <array>

namespace hearth {

namespace {

constexpr int week = 7;
constexpr int lastPlace = 5; // a month has a fifth of some weekdays only

} // namespace

QDate firstDay(const MeetingHabit& habit, QDate from)
{
    return from.addDays((habit.weekday - from.dayOfWeek() + week) % week);
}

QString ruleOf(const MeetingHabit& habit, QDate first)
{
    static const std::array<QLatin1StringView, 7> names{
        QLatin1StringView("MO"), QLatin1StringView("TU"), QLatin1StringView("WE"), QLatin1StringView("TH"),
        QLatin1StringView("FR"), QLatin1StringView("SA"), QLatin1StringView("SU")};
    const QString weekday = names.at(static_cast<size_t>(habit.weekday - Qt::Monday));
    switch (habit.every) {
    case Every::Week:
        return QStringLiteral("FREQ=WEEKLY;BYDAY=") + weekday;
    case Every::SecondWeek:
        return QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=") + weekday;
    case Every::Month:
        break;
    }
    const int place = placeInMonth(first) == lastPlace ? -1 : placeInMonth(first);
    return QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2").arg(place).arg(weekday);
}

Result<SeriesId> planFirstMeetings(Club& club, const MeetingHabit& habit, const QString& title)
{
    const QDate first = firstDay(habit, club.today());
    Series series;
    series.name = title;
    series.rule = ruleOf(habit, first);
    series.pattern.starts = CivilTime{first, habit.time};
    return addSeries(club, series);
}

} // namespace hearth
