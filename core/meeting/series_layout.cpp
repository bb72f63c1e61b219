// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_layout.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "core/recurrence/recurrence.h"

namespace hearth {

namespace {

constexpr std::int64_t secondsPerMinute = 60;
constexpr int daysBetweenExtensions = 28; // so that not every opening writes

const QDate lastDay(9999, 12, 31); // until which a rule that ends is laid out, wherever it ends

QDate horizonFrom(QDate today) { return today.addMonths(monthsLaidOut); }

/// Whether there may be meetings to make. A rule that can't be read, as it may have come from elsewhere,
/// stays as it is. What was taken back may have become endless again, wherever it was laid out to.
bool isDue(Database& database, const Series& series, QDate today, const QTimeZone& zone)
{
    if (series.rule.isEmpty() || !series.pattern.starts || !series.pattern.ends) {
        return false;
    }
    const auto layout = layoutOf(database, series.id);
    const auto recurrence = Recurrence::of(series.rule, *series.pattern.starts, zone);
    if (!layout || !recurrence) {
        return false;
    }
    const bool isWhole = layout->laidOut == lastDay;
    if (recurrence->end() != RuleEnd::Endless) {
        return !isWhole;
    }
    return isWhole || !layout->laidOut.isValid() ||
           layout->laidOut.addDays(daysBetweenExtensions) <= horizonFrom(today);
}

} // namespace

Meeting meetingOfSeries(const Series& series, const SeriesLayout& layout, const CivilTime& occurrence)
{
    const MeetingDraft& pattern = series.pattern;
    const CivilTime first = pattern.starts.value_or(occurrence);
    Meeting meeting;
    meeting.id = occurrenceId(series.id, occurrence);
    meeting.series = series.id;
    meeting.occurrence = occurrence;
    meeting.starts = occurrence;
    meeting.ends =
        occurrence.plusMinutes(pattern.ends.value_or(first).secondsSince(first) / secondsPerMinute);
    meeting.kind = pattern.kind;
    meeting.title = pattern.title;
    meeting.venue = layout.venue;
    meeting.room = pattern.room;
    meeting.group = layout.group;
    meeting.capacity = pattern.capacity;
    meeting.technologyFree = pattern.technologyFree;
    meeting.notes = pattern.notes;
    return meeting;
}

int layOut(Database& database, const Series& series, QDate today, const QTimeZone& zone)
{
    const auto layout = layoutOf(database, series.id);
    const auto recurrence = Recurrence::of(series.rule, series.pattern.starts.value_or(CivilTime()), zone);
    if (!recurrence) {
        throw Refusal{recurrence.error()};
    }
    if (!layout) {
        return 0;
    }
    const bool isEndless = recurrence->end() == RuleEnd::Endless;
    const QDate horizon = horizonFrom(today);
    const CivilTime until =
        isEndless ? CivilTime{horizon.addDays(1), QTime(0, 0)} : CivilTime{QDate(9998, 1, 1), QTime(0, 0)};
    const HolidayCalendar holidays = holidayCalendar(database);
    const std::set<QString> decided = occurrencesDecided(database, series.id);
    const std::vector<CivilTime> occurrences =
        recurrence->before({until.date.addDays(HolidayCalendar::daysLookedAhead), until.time});
    int made = 0;
    for (const CivilTime& occurrence : occurrences) {
        if (occurrence >= until) {
            break;
        }
        const auto starts = holidays.heldAt(occurrence, series.inHolidays, occurrences);
        if (!starts || decided.contains(occurrence.text())) {
            continue;
        }
        Meeting meeting = meetingOfSeries(series, *layout, occurrence);
        if (findMeeting(database, meeting.id)) {
            continue;
        }
        meeting.ends = starts->plusMinutes(meeting.ends.secondsSince(meeting.starts) / secondsPerMinute);
        meeting.starts = *starts;
        insertMeeting(database, meeting, layout->origin);
        ++made;
    }
    setLaidOut(database, series.id, isEndless ? horizon : lastDay);
    return made;
}

Result<int> extendSeries(Club& club)
{
    const QDate today = club.today();
    const auto due = club.read([&](Database& database) {
        std::vector<Series> all = listSeries(database);
        std::erase_if(all,
                      [&](const Series& series) { return !isDue(database, series, today, club.zone()); });
        return all;
    });
    if (!due) {
        return failure(due.error());
    }
    if (due->empty()) {
        return 0;
    }
    int made = 0;
    const Done done = club.follow([&](Database& database) {
        for (const Series& series : *due) {
            made += layOut(database, series, today, club.zone());
        }
        return made > 0 ? ChangeSet::ofEverything() : ChangeSet();
    });
    return done.map([&] { return made; });
}

} // namespace hearth
