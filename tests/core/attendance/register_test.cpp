// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("closing marks the unmarked absent, and an undo takes exactly these absences back", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId cem = life.person(u"Cem", MemberStatus::Honorary);
    const MeetingId night = life.meeting();
    CheckInOptions excused;
    excused.status = AttendanceStatus::Excused;
    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    static_cast<void>(expectValue(checkIn(*life.club, night, ben, excused)));
    const std::string before = dump(life.database());

    REQUIRE(expectValue(closeRegister(*life.club, night)) == ClosedRegister{.already = false, .absent = 1});
    REQUIRE(life.mark(night, ada)->status == AttendanceStatus::Present);
    REQUIRE(life.mark(night, ben)->status == AttendanceStatus::Excused);
    REQUIRE(life.mark(night, cem)->status == AttendanceStatus::Absent);
    REQUIRE(life.read(night).registerState == RegisterState::Complete);
    REQUIRE(life.read(night).status == MeetingStatus::Held);
    REQUIRE(life.newestWords() == u"Closed the register of Club night on 26 Nov 2026: 1 marked absent");

    expectValue(life.club->undo());
    REQUIRE(dump(life.database()) == before);
}

TEST_CASE("closing a register that is complete changes nothing and says so", "[attendance]")
{
    ClubLife life;
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(closeRegister(*life.club, night)));
    static_cast<void>(life.person(u"Ada"));
    const ChangeId before = life.club->newestEntry();
    REQUIRE(expectValue(closeRegister(*life.club, night)) == ClosedRegister{.already = true, .absent = 0});
    REQUIRE(life.club->newestEntry() == before);
}

TEST_CASE("a register that is opened again keeps its absences, and can be closed once more", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(closeRegister(*life.club, night)));
    expectValue(reopenRegister(*life.club, night));
    REQUIRE(life.read(night).registerState == RegisterState::Open);
    REQUIRE(life.read(night).status == MeetingStatus::Held);
    REQUIRE(life.mark(night, ada)->status == AttendanceStatus::Absent);
    REQUIRE(life.newestWords() == u"Opened the register of Club night on 26 Nov 2026 again");
    const ChangeId before = life.club->newestEntry();
    expectValue(reopenRegister(*life.club, night));
    REQUIRE(life.club->newestEntry() == before);
    REQUIRE_FALSE(expectValue(closeRegister(*life.club, night)).already);
}

TEST_CASE("heads are counted without names", "[attendance]")
{
    ClubLife life;
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(addHeads(*life.club, night, 12, QStringLiteral(" A school  class "))));
    static_cast<void>(expectValue(addHeads(*life.club, night, 3)));
    const auto heads = listHeadCounts(life.database(), night);
    REQUIRE(heads.size() == 2);
    REQUIRE(heads[0].count == 12);
    REQUIRE(heads[0].note == u"A school class");
    REQUIRE(addHeads(*life.club, night, 0).error().field == u"heads");

    expectValue(setHeads(*life.club, night, 20));
    REQUIRE(listHeadCounts(life.database(), night).size() == 1);
    REQUIRE(listHeadCounts(life.database(), night)[0].count == 20);
    const ChangeId before = life.club->newestEntry();
    expectValue(setHeads(*life.club, night, 20));
    REQUIRE(life.club->newestEntry() == before);
    expectValue(setHeads(*life.club, night, 0));
    REQUIRE(listHeadCounts(life.database(), night).empty());
    REQUIRE(setHeads(*life.club, night, -1).error().field == u"heads");
}

TEST_CASE("a meeting whose cancelling is taken back is held again where its register was complete",
          "[attendance]")
{
    ClubLife life;
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(closeRegister(*life.club, night)));
    expectValue(cancelMeeting(*life.club, night, {}));
    expectValue(uncancelMeeting(*life.club, night));
    REQUIRE(life.read(night).status == MeetingStatus::Held);
}
