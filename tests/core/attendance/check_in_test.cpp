// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

CheckInOptions withStatus(AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    return options;
}

} // namespace

TEST_CASE("a check-in marks present, arrived now, and opens the register", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    const CheckIn result = expectValue(checkIn(*life.club, night, ada));
    REQUIRE(result == CheckIn{ada, AttendanceStatus::Present, false, testNow});
    REQUIRE(life.mark(night, ada)->arrived == testNow);
    REQUIRE(life.mark(night, ada)->source == AttendanceSource::Desk);
    REQUIRE(life.read(night).registerState == RegisterState::Open);
    REQUIRE(life.read(night).status == MeetingStatus::Planned);
    REQUIRE(life.newestWords() == u"Checked in Ada at Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    REQUIRE_FALSE(life.mark(night, ada));
    REQUIRE(life.read(night).registerState == RegisterState::None);
}

TEST_CASE("a second check-in changes nothing and says so, also on a complete register", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    static_cast<void>(expectValue(closeRegister(*life.club, night)));
    const ChangeId before = life.club->newestEntry();
    life.clock.advance(60'000);
    const CheckIn already{ada, AttendanceStatus::Present, true, testNow};
    REQUIRE(expectValue(checkIn(*life.club, night, ada)) == already);
    REQUIRE(expectValue(checkIn(*life.club, night, ada, withStatus(AttendanceStatus::Present))) == already);
    REQUIRE(life.club->newestEntry() == before);
}

TEST_CASE("who came late is in already, and stays late unless somebody says otherwise", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(checkIn(*life.club, night, ada, withStatus(AttendanceStatus::Late))));
    REQUIRE(life.newestWords() == u"Checked in Ada, late, at Club night on 26 Nov 2026");
    life.clock.advance(60'000);
    REQUIRE(expectValue(checkIn(*life.club, night, ada)) ==
            CheckIn{ada, AttendanceStatus::Late, true, testNow});
    const auto said = expectValue(checkIn(*life.club, night, ada, withStatus(AttendanceStatus::Present)));
    REQUIRE(said == CheckIn{ada, AttendanceStatus::Present, false, testNow});
}

TEST_CASE("who was marked absent or excused and comes after all is present from then on", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(checkIn(*life.club, night, ben, withStatus(AttendanceStatus::Excused))));
    REQUIRE(life.newestWords() == u"Excused Ben from Club night on 26 Nov 2026");
    REQUIRE_FALSE(life.mark(night, ben)->arrived);
    static_cast<void>(expectValue(closeRegister(*life.club, night)));
    life.clock.advance(5);
    REQUIRE(expectValue(checkIn(*life.club, night, ada)) ==
            CheckIn{ada, AttendanceStatus::Present, false, testNow + 5});
    REQUIRE(expectValue(checkIn(*life.club, night, ben)) ==
            CheckIn{ben, AttendanceStatus::Present, false, testNow + 5});
    REQUIRE(life.read(night).registerState == RegisterState::Complete);
}

TEST_CASE("an arrival belongs to those who came", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    CheckInOptions options;
    options.arrived = testNow - 1000;
    static_cast<void>(expectValue(checkIn(*life.club, night, ada, options)));
    REQUIRE(life.mark(night, ada)->arrived == testNow - 1000);
    options.status = AttendanceStatus::Absent;
    REQUIRE_FALSE(expectValue(checkIn(*life.club, night, ada, options)).arrived);
    REQUIRE(life.newestWords() == u"Marked Ada absent at Club night on 26 Nov 2026");

    CheckInOptions fromPaper;
    fromPaper.source = AttendanceSource::Paper;
    REQUIRE_FALSE(expectValue(checkIn(*life.club, night, ada, fromPaper)).arrived);
    REQUIRE(life.mark(night, ada)->source == AttendanceSource::Paper);
}

TEST_CASE("several people are checked in as one change, all or none", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId cem = life.person(u"Cem");
    const MeetingId night = life.meeting();
    const std::string before = dump(life.database());
    const auto refused = checkIn(*life.club, night, {ada, MemberId(4711), ben});
    REQUIRE(refused.error().kind == Error::Kind::Gone);
    REQUIRE(dump(life.database()) == before);

    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    const auto marks = expectValue(checkIn(*life.club, night, {ada, ben, cem}));
    REQUIRE(marks.size() == 3);
    REQUIRE(marks[0].already);
    REQUIRE_FALSE(marks[2].already);
    REQUIRE(life.newestWords() == u"Checked in 2 people at Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    REQUIRE(life.mark(night, ada));
    REQUIRE_FALSE(life.mark(night, ben));
}

TEST_CASE("a guest is present with who brought them", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId guest = life.person(u"Gus", MemberStatus::Guest);
    const MeetingId night = life.meeting();
    CheckInOptions options;
    options.guestOf = ada;
    static_cast<void>(expectValue(checkIn(*life.club, night, guest, options)));
    REQUIRE(life.mark(night, guest)->guestOf == ada);
    options.guestOf = guest;
    REQUIRE(checkIn(*life.club, night, guest, options).error().field == u"guest_of");
    options.guestOf = MemberId(4711);
    REQUIRE(checkIn(*life.club, night, ada, options).error().field == u"guest_of");
}

TEST_CASE("nobody is checked in at a cancelled or deleted meeting", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    expectValue(cancelMeeting(*life.club, night, {}));
    const std::string before = dump(life.database());
    REQUIRE(checkIn(*life.club, night, ada).error().kind == Error::Kind::Refused);
    REQUIRE(closeRegister(*life.club, night).error().kind == Error::Kind::Refused);
    REQUIRE(addHeads(*life.club, night, 3).error().kind == Error::Kind::Refused);
    REQUIRE(dump(life.database()) == before);
    expectValue(deleteMeeting(*life.club, night));
    REQUIRE(checkIn(*life.club, night, ada).error().kind == Error::Kind::Gone);
}

TEST_CASE("a mark is taken away, and there is nothing to do where there is none", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    expectValue(removeMarks(*life.club, night, {ada}));
    REQUIRE_FALSE(life.mark(night, ada));
    REQUIRE(life.newestWords() == u"Took away the mark of Ada at Club night on 26 Nov 2026");
    const ChangeId before = life.club->newestEntry();
    expectValue(removeMarks(*life.club, night, {ada}));
    REQUIRE(life.club->newestEntry() == before);
}
