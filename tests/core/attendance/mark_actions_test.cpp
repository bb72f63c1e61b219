// SPDX-License-Identifier: GPL-3.0-or-later
// What is said at a mark beside its status, marks of several taken away, and guests who come along.
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("note, arrival and host of a mark are changed and undone", "[attendance][marks]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    expectValue(checkIn(*life.club, night, ada));
    const Attendance before = *life.mark(night, ada);
    Attendance after = before;
    after.note = QStringLiteral("  brings clocks ");
    after.arrived = *before.arrived - 60'000;
    after.guestOf = ben;
    expectValue(editMark(*life.club, after));
    CHECK(life.mark(night, ada)->note == u"brings clocks");
    CHECK(life.mark(night, ada)->guestOf == ben);
    CHECK(life.newestWords() == u"Changed what is said of Ada at Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    CHECK(life.mark(night, ada) == before);
}

TEST_CASE("what can't be said of a mark is refused, and the mark stays", "[attendance][marks]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    expectValue(checkIn(*life.club, night, ada));
    CheckInOptions excused;
    excused.status = AttendanceStatus::Excused;
    expectValue(checkIn(*life.club, night, ben, excused));
    const std::string before = dump(life.database());
    const auto refused = [&](Attendance mark, const QString& field) {
        const Done done = editMark(*life.club, mark);
        REQUIRE_FALSE(done);
        CHECK(done.error().field == field);
    };
    Attendance mark = *life.mark(night, ada);
    mark.guestOf = ada;
    refused(mark, QStringLiteral("guest_of"));
    mark.guestOf = MemberId(9);
    refused(mark, QStringLiteral("guest_of"));
    mark.guestOf = {};
    mark.gone = *mark.arrived;
    refused(mark, QStringLiteral("gone"));
    Attendance away = *life.mark(night, ben);
    away.arrived = 1;
    refused(away, QStringLiteral("arrived"));
    away.member = life.person(u"Eve");
    CHECK(editMark(*life.club, away).error().kind == Error::Kind::Gone);
    expectValue(life.club->undo()); // Eve
    CHECK(dump(life.database()) == before);
}

TEST_CASE("marks of several are taken away as one change", "[attendance][marks]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId eve = life.person(u"Eve");
    const MeetingId night = life.meeting();
    expectValue(checkIn(*life.club, night, {ada, ben}));
    const std::string before = dump(life.database());
    expectValue(removeMarks(*life.club, night, {ada, ben, eve}));
    CHECK_FALSE(life.mark(night, ada));
    CHECK_FALSE(life.mark(night, ben));
    CHECK(life.newestWords() == u"Took away 2 marks at Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);
}

TEST_CASE("a guest who is in no book comes into it, present and of somebody", "[attendance][marks]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    const std::string before = dump(life.database());
    const MemberId guest =
        expectValue(addGuest(*life.club, night, nameFromLine(QStringLiteral(" Gina  van Dijk ")), ada));
    const Member member = expectValue(readMember(*life.club, guest));
    CHECK(member.name.given == u"Gina van");
    CHECK(member.name.family == u"Dijk");
    CHECK(member.status == StatusWord{MemberStatus::Guest, {}});
    CHECK(life.mark(night, guest)->guestOf == ada);
    CHECK(life.mark(night, guest)->status == AttendanceStatus::Present);
    CHECK(life.read(night).registerState == RegisterState::Open);
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);

    CHECK(addGuest(*life.club, night, {}, ada).error().kind == Error::Kind::Invalid);
    CHECK(addGuest(*life.club, night, nameFromLine(QStringLiteral("X")), MemberId(9)).error().field ==
          u"guest_of");
    expectValue(cancelMeeting(*life.club, night, {}));
    CHECK(addGuest(*life.club, night, nameFromLine(QStringLiteral("X"))).error().kind ==
          Error::Kind::Refused);
}

TEST_CASE("a name typed in one line is parted", "[attendance][marks]")
{
    CHECK(nameFromLine(QStringLiteral("Mary Ann Smith")).given == u"Mary Ann");
    CHECK(nameFromLine(QStringLiteral("Smith, Mary Ann")).given == u"Mary Ann");
    CHECK(nameFromLine(QStringLiteral("Smith, Mary Ann")).family == u"Smith");
    CHECK(nameFromLine(QStringLiteral("Suharto")).given == u"Suharto");
    CHECK(nameFromLine(QStringLiteral("Suharto")).family.isEmpty());
}
