// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/leaving_actions.h"
#include "core/attendance/waiting_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/registry.h"
#include "core/report/roll_call.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("who leaves is no longer in the building, and who comes back arrived when they first did",
          "[attendance][leaving]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    expectValue(checkIn(*life.club, night, ada));
    life.clock.advance(60'000);
    expectValue(leaveMeeting(*life.club, night, ada));
    CHECK(life.mark(night, ada)->gone == testNow + 60'000);
    CHECK_FALSE(expectValue(rollCall(*life.club, night)).isByRegister);
    CHECK(life.newestWords() == u"Ada left Club night on 26 Nov 2026");
    const ChangeId left = life.club->newestEntry();
    life.clock.advance(60'000);
    expectValue(leaveMeeting(*life.club, night, ada));
    CHECK(life.club->newestEntry() == left); // the first time is when they went

    expectValue(comeBack(*life.club, night, ada));
    CHECK_FALSE(life.mark(night, ada)->gone);
    CHECK(life.mark(night, ada)->arrived == testNow);
    CHECK(life.newestWords() == u"Ada came back to Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    CHECK(life.mark(night, ada)->gone == testNow + 60'000);
}

TEST_CASE("nobody leaves who didn't come, and nobody before they came", "[attendance][leaving]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    CHECK(leaveMeeting(*life.club, night, ada).error().kind == Error::Kind::Gone);
    CheckInOptions later;
    later.arrived = testNow + 5'000; // by another clock
    expectValue(checkIn(*life.club, night, ada, later));
    expectValue(leaveMeeting(*life.club, night, ada));
    CHECK(*life.mark(night, ada)->gone > *life.mark(night, ada)->arrived);
}

TEST_CASE("a line keeps its order, and whoever comes in leaves it", "[attendance][leaving]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    CHECK(expectValue(joinWaitingLine(*life.club, night, ben)) == 1);
    life.clock.advance(1'000);
    CHECK(expectValue(joinWaitingLine(*life.club, night, ada)) == 2);
    life.clock.advance(1'000);
    CHECK(expectValue(joinWaitingLine(*life.club, night, ben)) == 1); // they keep their place
    expectValue(checkIn(*life.club, night, ben));
    CHECK(expectValue(waitingLine(*life.club, night)) == std::vector{ada});
    CHECK(joinWaitingLine(*life.club, night, ben).error().kind == Error::Kind::Refused);
    expectValue(life.club->undo()); // the check-in, and with it the leaving of the line
    CHECK(expectValue(waitingLine(*life.club, night)) == std::vector{ben, ada});
    expectValue(leaveWaitingLine(*life.club, night, ben));
    CHECK(expectValue(waitingLine(*life.club, night)) == std::vector{ada});
    CHECK(life.newestWords() == u"Ben no longer waits for a seat at Club night on 26 Nov 2026");
}

TEST_CASE("nobody waits for a meeting that was called off, and a line goes with its meeting and its people",
          "[attendance][leaving]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    expectValue(joinWaitingLine(*life.club, night, ada));
    expectValue(joinWaitingLine(*life.club, night, ben));
    expectValue(deleteMember(*life.club, ada, memberKeys()));
    CHECK(expectValue(waitingLine(*life.club, night)) == std::vector{ben});
    expectValue(cancelMeeting(*life.club, night, {}));
    CHECK(joinWaitingLine(*life.club, night, ben).error().kind == Error::Kind::Refused);
    expectValue(deleteMeeting(*life.club, night));
    CHECK(expectValue(waitingLine(*life.club, night)).empty());
}
