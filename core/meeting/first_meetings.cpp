// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/first_meetings.h"

#include "core/club.h"
#include "core/meeting/meeting_kind.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct FirstMeetings {
    Q_DECLARE_TR_FUNCTIONS(hearth::FirstMeetings)
};

constexpr int week = 7;
constexpr int lastPlace = 5; // a month has a fifth of some weekdays only

/// The weekday's first, second … of its month.
int placeInMonth(QDate day) { return (day.day() - 1) / week + 1; }

QDate inMonth(QDate monthBegin, Qt::DayOfWeek weekday, int place)
{
    const QDate first = monthBegin.addDays((weekday - monthBegin.dayOfWeek() + week) % week);
    const QDate wanted = first.addDays(qint64{week} * (place - 1));
    return wanted.month() == monthBegin.month() ? wanted : wanted.addDays(-week);
}

} // namespace

std::vector<QDate> firstDays(const MeetingHabit& habit, QDate from, int count)
{
    const QDate first = from.addDays((habit.weekday - from.dayOfWeek() + week) % week);
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i) {
        if (habit.every == Every::Month) {
            const QDate month(first.year(), first.month(), 1);
            days.push_back(inMonth(month.addMonths(i), habit.weekday, placeInMonth(first)));
        } else {
            days.push_back(first.addDays(qint64{week} * i * (habit.every == Every::Week ? 1 : 2)));
        }
    }
    return days;
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

Done planFirstMeetings(Club& club, const MeetingHabit& habit, const QString& title, int count)
{
    const auto days = firstDays(habit, club.today(), count);
    return club.perform(
        QStringLiteral("meetings.plan"), QJsonObject{{QStringLiteral("count"), count}}, [&](Change& change) {
            if (findSeriesNamed(change.database(), title)) {
                throw Refusal{
                    Error::of(Error::Kind::Refused,
                              FirstMeetings::tr("There is a series called \"%1\" already.").arg(title))};
            }
            const Series series{change.newId<SeriesId>(), title, ruleOf(habit, days.front()), {}};
            insertSeries(change, series);
            for (const QDate day : days) {
                Meeting meeting;
                meeting.series = series.id;
                meeting.kind = meetingKindWord({});
                meeting.title = title;
                meeting.starts = {day, habit.time};
                meeting.ends = meeting.starts.plusMinutes(defaultMinutes(meeting.kind));
                meeting.occurrence = meeting.starts;
                meeting.id = occurrenceId(series.id, meeting.starts);
                insertMeeting(change.database(), meeting);
            }
        });
}

} // namespace hearth
