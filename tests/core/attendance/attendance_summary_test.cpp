// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody and how a group comes over a stretch of time.
#include "core/attendance/attendance_summary_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Thursdays in October 2026 are the 1st, 8th, 15th, 22nd and 29th.
struct Autumn : ClubLife {
    Autumn() : ada(inGroup(u"Ada", u"Chess")), ben(inGroup(u"Ben", u"Chess")) {}

    MeetingId held(const char16_t* starts, const std::vector<MemberId>& came, int heads = 0)
    {
        const MeetingId id = meeting(starts, u"Chess");
        for (const MemberId member : came) {
            expectValue(checkIn(*club, id, member));
        }
        if (heads > 0) {
            static_cast<void>(expectValue(addHeads(*club, id, heads)));
        }
        static_cast<void>(expectValue(closeRegister(*club, id)));
        return id;
    }

    [[nodiscard]] MemberAttendance ofAda(const DayRange& range = {}) const
    {
        return attendanceOf(database(), ada, range);
    }
    [[nodiscard]] GroupAttendance ofChess(const DayRange& range = {}) const
    {
        return attendanceOf(database(), *findGroupNamed(database(), QStringLiteral("Chess")), range,
                            club->today());
    }

    MemberId ada;
    MemberId ben;
};

} // namespace

TEST_CASE("a person's attendance counts complete registers of meetings that took place, and no others",
          "[attendance]")
{
    Autumn life;
    CHECK_FALSE(life.ofAda().rate());
    life.held(u"2026-10-01T19:00", {life.ada, life.ben});
    life.held(u"2026-10-08T19:00", {life.ada});
    life.held(u"2026-10-13T19:00", {life.ada}); // a Tuesday
    life.held(u"2026-10-22T19:00", {life.ben});
    const MeetingId open = life.meeting(u"2026-10-29T19:00", u"Chess");
    expectValue(checkIn(*life.club, open, life.ada));
    const MeetingId cancelled = life.held(u"2026-11-05T19:00", {life.ben});
    expectValue(cancelMeeting(*life.club, cancelled, {}));

    const MemberAttendance whole = life.ofAda();
    CHECK(whole.present == 3);
    CHECK(whole.absent == 1);
    CHECK(whole.rate() == 0.75);
    CHECK(whole.firstSeen == QDate(2026, 10, 1));
    CHECK(whole.lastSeen == QDate(2026, 10, 13));
    CHECK(whole.absentInARow == 1);
    CHECK(whole.usualDay == UsualDay{Qt::Thursday, 2});
    REQUIRE(whole.lines.size() == 4);
    CHECK(whole.lines.front().starts.date == QDate(2026, 10, 22));

    const MemberAttendance part = life.ofAda({QDate(2026, 10, 8), QDate(2026, 10, 13)});
    CHECK(part.present == 2);
    CHECK(part.absent == 0);
    CHECK_FALSE(part.usualDay); // two visits say nothing
    CHECK(life.ofAda({QDate(2026, 10, 14), {}}).present == 0);
    CHECK(life.ofAda({{}, QDate(2026, 9, 30)}).lines.empty());
}

TEST_CASE("being excused counts for nothing and ends no row of absences", "[attendance]")
{
    Autumn life;
    life.held(u"2026-10-01T19:00", {life.ada});
    life.held(u"2026-10-08T19:00", {});
    const MeetingId excused = life.meeting(u"2026-10-15T19:00", u"Chess");
    CheckInOptions options;
    options.status = AttendanceStatus::Excused;
    expectValue(checkIn(*life.club, excused, life.ada, options));
    static_cast<void>(expectValue(closeRegister(*life.club, excused)));
    life.held(u"2026-10-22T19:00", {});
    const MemberAttendance whole = life.ofAda();
    CHECK(whole.excused == 1);
    CHECK(whole.absentInARow == 2);
    CHECK(whole.rate() == 1.0 / 3.0);
}

TEST_CASE("a group's attendance tells its evenings, how full they are, and how each of its people comes",
          "[attendance]")
{
    Autumn life;
    CHECK(life.ofChess().evenings.empty());
    CHECK_FALSE(life.ofChess().rate());
    CHECK(life.ofChess().people.size() == 2);
    life.held(u"2026-10-01T19:00", {life.ada, life.ben}, 3);
    life.held(u"2026-10-08T19:00", {life.ada});
    const GroupAttendance whole = life.ofChess();
    REQUIRE(whole.evenings.size() == 2);
    CHECK(whole.evenings.front().starts.date == QDate(2026, 10, 8));
    CHECK(whole.evenings.front().came == 1);
    CHECK(whole.evenings.front().absent == 1);
    CHECK(whole.evenings.back().came == 5);
    CHECK(whole.averageCame == 3.0);
    CHECK(whole.rate() == 6.0 / 7.0);
    CHECK(whole.usualDay == UsualDay{Qt::Thursday, 6});
    CHECK(whole.people[0] == GroupPerson{life.ada, 2, 0, QDate(2026, 10, 8)});
    CHECK(whole.people[1] == GroupPerson{life.ben, 1, 1, QDate(2026, 10, 1)});
    CHECK(life.ofChess({QDate(2026, 10, 2), {}}).evenings.size() == 1);
    CHECK(life.ofChess({QDate(2026, 10, 2), {}}).people[1].came == 0);
}
