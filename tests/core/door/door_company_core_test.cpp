// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/leaving_actions.h"
#include "core/door/collecting_actions.h"
#include "core/door/door_household_queries.h"
#include "core/door/pick_up_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/settings/door_settings.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId born(ClubLife& life, const char16_t* given, std::optional<Birthday> birthday)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.birthday = birthday;
    return expectValue(addMember(*life.club, member));
}

} // namespace

TEST_CASE("a child is somebody under the age on the day, as far as the year is known", "[door]")
{
    ClubLife life;
    const QDate today(2026, 11, 22);
    CHECK(isYoungerThan(life.database(), born(life, u"A", Birthday{2012, 11, 23}), 14, today));
    CHECK_FALSE(isYoungerThan(life.database(), born(life, u"B", Birthday{2012, 11, 22}), 14, today));
    CHECK_FALSE(isYoungerThan(life.database(), born(life, u"C", Birthday{0, 11, 23}), 14, today));
    CHECK_FALSE(isYoungerThan(life.database(), born(life, u"D", std::nullopt), 14, today));
}

TEST_CASE("each child has a number of its own, which stays for the evening", "[door]")
{
    ClubLife life;
    const MeetingId night = life.meeting();
    std::set<QString> codes;
    for (int i = 0; i < 200; ++i) {
        const MemberId child = life.person(u"Child");
        const QString code = expectValue(pickUpCode(*life.club, night, child));
        CHECK(code.size() == 4);
        CHECK(codes.insert(code).second);
        CHECK(expectValue(pickUpCode(*life.club, night, child)) == code);
    }
}

TEST_CASE("a number opens the door for a child that is here, at its own meeting", "[door]")
{
    ClubLife life;
    const MeetingId night = life.meeting();
    const MeetingId other = life.meeting(u"2026-11-27T19:00");
    const MemberId child = life.person(u"Child");
    const QString code = expectValue(pickUpCode(*life.club, night, child));
    CHECK(life.newestWords() == u"Gave Child a pick-up code: Club night on 26 Nov 2026");
    CHECK_FALSE(expectValue(childOfCode(*life.club, night, code)));
    expectValue(checkIn(*life.club, night, child));
    CHECK(expectValue(childOfCode(*life.club, night, code)) == child);
    CHECK_FALSE(expectValue(childOfCode(*life.club, other, code)));
    expectValue(leaveMeeting(*life.club, night, child));
    CHECK_FALSE(expectValue(childOfCode(*life.club, night, code)));
}

TEST_CASE("who may collect a child is kept, undone and bounded", "[door]")
{
    ClubLife life;
    const MemberId child = life.person(u"Child");
    const std::string before = dump(life.database());
    expectValue(
        setCollecting(*life.club, child, {QStringLiteral(" Aunt  Rosa "), QStringLiteral("Mr Grimm")}));
    CHECK(expectValue(collectingOf(*life.club, child)) ==
          Collecting{QStringLiteral("Aunt Rosa"), QStringLiteral("Mr Grimm")});
    CHECK(life.newestWords() == u"Changed who may collect Child");
    CHECK_FALSE(life.newestWords().contains(QStringLiteral("Grimm")));
    CHECK(setCollecting(*life.club, child, {QString(100'000, u'x'), {}}).error().kind ==
          Error::Kind::Invalid);
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);
}

TEST_CASE("the age under which children have a number is one of the door's words", "[door]")
{
    DoorSettings settings;
    settings.pickUpUnder = 12;
    settings.keepsLine = true;
    CHECK(doorSettingsOf(doorWords(settings)) == settings);
    CHECK(doorSettingsOf({QStringLiteral("pickup:99")}).pickUpUnder == 18);
    CHECK(doorSettingsOf({QStringLiteral("pickup:none")}).pickUpUnder == 0);
}
