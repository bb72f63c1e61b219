// SPDX-License-Identifier: GPL-3.0-or-later
// A month of the calendar where a club has met for twenty years in forty groups, and laying out a rule.
#include "core/meeting/meeting_queries.h"
#include "core/recurrence/recurrence.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/busy_years.h"

namespace hearth::bench {

void measureCalendar(const LargeClub& club, Report& report);

namespace {

constexpr int months = 40;

void measureMonths(Club& club, Report& report)
{
    Times ours;
    Times floor;
    std::size_t seen = 0;
    for (int month = 0; month < months; ++month) {
        const QDate first = QDate(2020, 1, 1).addMonths(month);
        const CivilTime from{first, QTime(0, 0)};
        const CivilTime until{first.addDays(42), QTime(0, 0)};
        ours.add(millisecondsOf([&] { seen += meetingsBetween(club.database(), from, until).size(); }));
        floor.add(millisecondsOf([&] {
            Query rows =
                club.database().query("SELECT id, title, starts FROM meeting WHERE starts>=?1 AND starts<?2",
                                      from.text(), until.text());
            while (rows.next()) {
                seen += rows.bytes(1).size() > 0 ? 1 : 0;
            }
        }));
    }
    report.add({QStringLiteral("a month of 40,000 meetings, read"),
                ours.percentile(0.99),
                floor.percentile(0.99),
                50.0,
                {},
                ours.count()});
}

void measureRule(const QString& rule, const QString& name, Report& report)
{
    const CivilTime first{QDate(2026, 11, 26), QTime(19, 0)};
    const auto recurrence = Recurrence::of(rule, first, QTimeZone::utc());
    constexpr int occurrences = 1'000;
    constexpr int attempts = 5;
    report.add({name,
                quickestOf(attempts, [&] { static_cast<void>(recurrence->first(occurrences)); }),
                {},
                20.0,
                {},
                attempts});
}

} // namespace

void measureCalendar(const LargeClub& large, Report& report)
{
    LargeClub years = large;
    years.path = large.copy(QStringLiteral("calendar.hearth"));
    const auto club = years.open();
    fillYears(*club);
    measureMonths(*club, report);
    measureRule(QStringLiteral("FREQ=WEEKLY;BYDAY=TH"), QStringLiteral("1,000 occurrences, weekly"), report);
    measureRule(QStringLiteral("FREQ=MONTHLY;BYDAY=5WE"), QStringLiteral("1,000 occurrences, 5th Wednesday"),
                report);
    measureRule(QStringLiteral("FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR"),
                QStringLiteral("1,000 occurrences, last Friday of November"), report);
}

} // namespace hearth::bench
