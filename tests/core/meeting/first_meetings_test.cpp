// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/first_meetings.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a habit names its first day and its rule", "[meeting]")
{
    const QDate sunday(2026, 11, 22);
    MeetingHabit habit;
    CHECK(firstDay(habit, sunday) == QDate(2026, 11, 26));
    CHECK(firstDay(habit, QDate(2026, 11, 26)) == QDate(2026, 11, 26));
    CHECK(ruleOf(habit, QDate(2026, 11, 26)) == QStringLiteral("FREQ=WEEKLY;BYDAY=TH"));
    habit.every = Every::SecondWeek;
    CHECK(ruleOf(habit, QDate(2026, 11, 26)) == QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"));
    habit.every = Every::Month;
    CHECK(ruleOf(habit, QDate(2026, 11, 26)) == QStringLiteral("FREQ=MONTHLY;BYDAY=4TH"));
    CHECK(ruleOf({Every::Month, Qt::Sunday, QTime(15, 0)}, QDate(2026, 11, 29)) ==
          QStringLiteral("FREQ=MONTHLY;BYDAY=-1SU")); // a fifth is meant as the last
}

TEST_CASE("a new club's meetings are planned as one change", "[meeting]")
{
    TestClub test;
    expectValue(planFirstMeetings(*test.club, {}, QStringLiteral("Club night")));
    const auto meetings = listMeetings(test.database());
    REQUIRE(meetings.size() == 78); // a year and a half of weeks
    CHECK(meetings.front().series == QStringLiteral("Club night"));
    CHECK(meetings.front().meeting.starts == CivilTime{QDate(2026, 11, 26), QTime(19, 0)});
    CHECK(meetings.front().meeting.ends == CivilTime{QDate(2026, 11, 26), QTime(22, 0)});
    const auto history = test.club->history().list();
    REQUIRE(history.size() == 1);
    CHECK(wordingOf(*test.club, history.front()).contains(QStringLiteral("78")));
    CHECK_FALSE(planFirstMeetings(*test.club, {}, QStringLiteral("club NIGHT")).has_value());
    expectValue(test.club->undo());
    CHECK(listMeetings(test.database()).empty());
}
