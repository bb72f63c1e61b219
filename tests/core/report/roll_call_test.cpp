// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/meeting/meeting_actions.h"
#include "core/report/roll_call.h"
#include "core/report/term_register.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a roll call has everybody who may come, and once somebody is here only those who are", "[report]")
{
    ClubLife life;
    const MemberId amy = life.person(u"Amy");
    const MemberId bob = life.person(u"Bob");
    life.person(u"Cid");
    const MeetingId evening = life.meeting();
    REQUIRE(expectValue(rollCall(*life.club, evening)).lines.size() == 3);
    expectValue(checkIn(*life.club, evening, amy));
    CheckInOptions excused;
    excused.status = AttendanceStatus::Excused;
    expectValue(checkIn(*life.club, evening, bob, excused));
    const RollCall call = expectValue(rollCall(*life.club, evening));
    REQUIRE(call.isByRegister);
    REQUIRE(call.lines.size() == 1);
    REQUIRE(call.lines.front().person.id == amy);
    expectValue(deleteMeeting(*life.club, evening));
    REQUIRE(rollCall(*life.club, evening).error().kind == Error::Kind::Gone);
}

TEST_CASE("who has gone home is not in the building", "[report]")
{
    ClubLife life;
    const MemberId amy = life.person(u"Amy");
    const MemberId bob = life.person(u"Bob");
    const MeetingId evening = life.meeting();
    expectValue(checkIn(*life.club, evening, amy));
    expectValue(checkIn(*life.club, evening, bob));
    life.database().run("UPDATE attendance SET gone=?2 WHERE member=?1", amy, testNow);
    const RollCall call = expectValue(rollCall(*life.club, evening));
    REQUIRE(call.lines.size() == 1);
    REQUIRE(call.lines.front().person.id == bob);
}

TEST_CASE("a term's register counts by person and by meeting alike", "[report]")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const SampleClub sample(young(60, seed));
        const TermRegister made = expectValue(termRegister(*sample.club, {}, {}));
        REQUIRE_FALSE(made.meetings.empty());
        int byPerson = 0;
        for (const TermRegister::Row& row : made.rows) {
            REQUIRE(row.marks.size() == made.meetings.size());
            byPerson += row.came;
        }
        int byMeeting = 0;
        for (const TermRegister::Meeting& meeting : made.meetings) {
            REQUIRE(made.term.holds(meeting.starts.date));
            byMeeting += meeting.came.value_or(0);
        }
        REQUIRE(byPerson > 0);
        REQUIRE(byPerson == byMeeting);
    }
}

TEST_CASE("a term is the half of the year, or what is said of it", "[report]")
{
    const QDate today(2026, 11, 26);
    REQUIRE(termOf(today, {}) == DayRange{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    REQUIRE(termOf(QDate(2026, 6, 30), {}) == DayRange{QDate(2026, 1, 1), QDate(2026, 6, 30)});
    REQUIRE(termOf(today, {QDate(2026, 9, 1), {}}) == DayRange{QDate(2026, 9, 1), QDate(2026, 12, 31)});
    ClubLife life;
    REQUIRE(termRegister(*life.club, {}, {QDate(2026, 9, 1), QDate(2026, 8, 1)}).error().kind ==
            Error::Kind::Invalid);
    REQUIRE(termRegister(*life.club, GroupId(99), {}).error().kind == Error::Kind::Gone);
}
