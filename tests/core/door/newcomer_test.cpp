// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/door/newcomer_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a newcomer with only a given name is in the book and in the register, as one change", "[door]")
{
    ClubLife life;
    const MeetingId meeting = life.meeting();
    const std::string before = dump(life.database());
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    const MemberId id = expectValue(registerNewcomer(*life.club, meeting, newcomer));
    const Member kept = expectValue(readMember(*life.club, id));
    CHECK(kept.name.given == u"Nadia");
    CHECK(kept.status->status == MemberStatus::Guest);
    CHECK_FALSE(kept.emailConsent); // nothing was asked
    const auto mark = life.mark(meeting, id);
    REQUIRE(mark);
    CHECK(mark->status == AttendanceStatus::Present);
    CHECK(mark->source == AttendanceSource::Door);
    CHECK(life.newestWords().contains(u"Nadia"));
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);
}

TEST_CASE("a newcomer's contact is an e-mail address or a phone, and who brought them is kept", "[door]")
{
    ClubLife life;
    const MeetingId meeting = life.meeting();
    const MemberId host = life.person(u"Ada");
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    newcomer.contact = QStringLiteral("nadia@example.org");
    newcomer.broughtBy = host;
    newcomer.mayBeWritten = true;
    const MemberId first = expectValue(registerNewcomer(*life.club, meeting, newcomer));
    CHECK(expectValue(readMember(*life.club, first)).emails ==
          QStringList{QStringLiteral("nadia@example.org")});
    CHECK(expectValue(readMember(*life.club, first)).emailConsent == true);
    CHECK(life.mark(meeting, first)->guestOf == host);
    newcomer.contact = QStringLiteral("07700 900123");
    const MemberId second = expectValue(registerNewcomer(*life.club, meeting, newcomer));
    CHECK(expectValue(readMember(*life.club, second)).phones == QStringList{QStringLiteral("07700 900123")});
}

TEST_CASE("a newcomer without a name changes nothing", "[door]")
{
    ClubLife life;
    const MeetingId meeting = life.meeting();
    const std::string before = dump(life.database());
    CHECK_FALSE(registerNewcomer(*life.club, meeting, {}));
    CHECK(dump(life.database()) == before);
}
