// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/first_meetings.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a habit names its first days", "[meeting]")
{
    const QDate sunday(2026, 11, 22);
    const MeetingHabit weekly;
    CHECK(firstDays(weekly, sunday, 3) ==
          std::vector{QDate(2026, 11, 26), QDate(2026, 12, 3), QDate(2026, 12, 10)});
    MeetingHabit habit;
    habit.every = Every::SecondWeek;
    CHECK(firstDays(habit, sunday, 2) == std::vector{QDate(2026, 11, 26), QDate(2026, 12, 10)});
    habit.every = Every::Month; // the fourth Thursday
    CHECK(firstDays(habit, sunday, 3) ==
          std::vector{QDate(2026, 11, 26), QDate(2026, 12, 24), QDate(2027, 1, 28)});
    CHECK(ruleOf(habit, QDate(2026, 11, 26)) == QStringLiteral("FREQ=MONTHLY;BYDAY=4TH"));
}

TEST_CASE("the last of a month stays the last, where the first is a fifth", "[meeting]")
{
    MeetingHabit habit{Every::Month, Qt::Sunday, QTime(15, 0)};
    const QDate fifth(2026, 11, 29);
    CHECK(firstDays(habit, fifth, 3) == std::vector{fifth, QDate(2026, 12, 27), QDate(2027, 1, 31)});
    CHECK(ruleOf(habit, fifth) == QStringLiteral("FREQ=MONTHLY;BYDAY=-1SU"));
}

TEST_CASE("a new club's meetings are planned as one change", "[meeting]")
{
    TestClub test;
    expectValue(planFirstMeetings(*test.club, {}, QStringLiteral("Club night"), 8));
    const auto meetings = listMeetings(test.database());
    REQUIRE(meetings.size() == 8);
    CHECK(meetings.front().series == QStringLiteral("Club night"));
    CHECK(meetings.front().meeting.starts == CivilTime{QDate(2026, 11, 26), QTime(19, 0)});
    CHECK(meetings.front().meeting.ends == CivilTime{QDate(2026, 11, 26), QTime(22, 0)});
    const auto history = test.club->history().list();
    REQUIRE(history.size() == 1);
    CHECK(wordingOf(*test.club, history.front()).contains(QStringLiteral("8")));
    CHECK_FALSE(planFirstMeetings(*test.club, {}, QStringLiteral("club NIGHT"), 8).has_value());
    expectValue(test.club->undo());
    CHECK(listMeetings(test.database()).empty());
}
