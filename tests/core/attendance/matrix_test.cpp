// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/matrix_queries.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {
const QDate first(2026, 11, 1);
const QDate last(2026, 12, 31);
} // namespace

TEST_CASE("a term's marks are those of its registers, cell by cell", "[matrix]")
{
    const SampleClub sample(young(60));
    const QDate today = sample.club->today();
    const AttendanceMatrix matrix =
        attendanceMatrix(sample.database(), {}, today.addMonths(-6), today, today);
    REQUIRE(matrix.meetings.size() > 10);
    std::size_t marks = 0;
    for (std::size_t meeting = 0; meeting < matrix.meetings.size(); ++meeting) {
        for (std::size_t member = 0; member < matrix.members.size(); ++member) {
            const auto mark = findAttendance(sample.database(), matrix.meetings[meeting].meeting.id,
                                             matrix.members[member]);
            CHECK(matrix.at(member, meeting) == (mark ? std::optional(mark->status) : std::nullopt));
            marks += mark ? 1 : 0;
        }
        marks -= listRegister(sample.database(), matrix.meetings[meeting].meeting.id).size();
    }
    CHECK(marks == 0); // nobody who is marked is missing
}

TEST_CASE("a matrix leaves out other groups' meetings and cancelled ones", "[matrix]")
{
    ClubLife life;
    life.inGroup(u"Amy", u"Choir");
    life.person(u"Bob");
    life.meeting();
    life.meeting(u"2026-11-27T19:00", u"Choir");
    const MeetingId cancelled = life.meeting(u"2026-12-03T19:00");
    expectValue(cancelMeeting(*life.club, cancelled, {}));
    life.meeting(u"2027-01-01T19:00");
    const AttendanceMatrix club = attendanceMatrix(life.database(), {}, first, last, life.club->today());
    CHECK(club.meetings.size() == 1);
    CHECK(club.members.size() == 2);
    const GroupId choir = life.read(life.meeting(u"2026-12-04T19:00", u"Choir")).group;
    const AttendanceMatrix group = attendanceMatrix(life.database(), choir, first, last, life.club->today());
    CHECK(group.meetings.size() == 2);
    CHECK(group.members.size() == 1);
    CHECK(attendanceMatrix(life.database(), {}, last, first, life.club->today()).meetings.empty());
}

TEST_CASE("one meeting's marks are read again, unless somebody new is marked", "[matrix]")
{
    ClubLife life;
    const MemberId amy = life.person(u"Amy");
    const MeetingId evening = life.meeting();
    AttendanceMatrix matrix = attendanceMatrix(life.database(), {}, first, last, life.club->today());
    CHECK_FALSE(matrix.at(0, 0));
    expectValue(checkIn(*life.club, evening, amy));
    CHECK(refreshMeeting(life.database(), matrix, 0));
    CHECK(matrix.at(0, 0) == AttendanceStatus::Present);
    const MemberId guest = life.person(u"Gus", MemberStatus::Contact);
    expectValue(checkIn(*life.club, evening, guest));
    CHECK_FALSE(refreshMeeting(life.database(), matrix, 0));
}
