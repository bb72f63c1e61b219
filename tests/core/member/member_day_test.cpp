// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_day_queries.h"
#include "core/member/member_set_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

// The club's clock stands on 2026-11-22.

MemberId born(Club& club, const Birthday& birthday, MemberStatus status = MemberStatus::Full)
{
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.birthday = birthday;
    member.status = StatusWord{status, {}};
    return expectValue(addMember(club, member));
}

MemberId joinedOn(Club& club, QDate day, MemberStatus status = MemberStatus::Full)
{
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.joined = day;
    member.status = StatusWord{status, {}};
    return expectValue(addMember(club, member));
}

std::vector<MemberId> counted(TestClub& test)
{
    return membersOfStatus(test.database(), test.club->today(), countedStatuses);
}

} // namespace

TEST_CASE("coming birthdays are those of the days asked for, by day, with the age turned", "[member]")
{
    TestClub test;
    Club& club = *test.club;
    const MemberId later = born(club, {1956, 11, 29});
    const MemberId today = born(club, {0, 11, 22});
    static_cast<void>(born(club, {1956, 11, 21}));
    static_cast<void>(born(club, {1956, 12, 6}));
    static_cast<void>(born(club, {1956, 11, 25}, MemberStatus::Former));
    static_cast<void>(born(club, {1956, 11, 25}, MemberStatus::Contact));
    const auto coming = comingBirthdays(test.database(), counted(test), club.today(), 14);
    REQUIRE(coming.size() == 2);
    CHECK(coming[0] == ComingBirthday{today, QDate(2026, 11, 22), std::nullopt});
    CHECK(coming[1] == ComingBirthday{later, QDate(2026, 11, 29), 70});
}

TEST_CASE("birthdays go on over the turn of the year", "[member]")
{
    TestClub test;
    const MemberId january = born(*test.club, {2000, 1, 2});
    const auto coming = comingBirthdays(test.database(), counted(test), QDate(2026, 12, 28), 14);
    REQUIRE(coming.size() == 1);
    CHECK(coming[0] == ComingBirthday{january, QDate(2027, 1, 2), 27});
}

TEST_CASE("new members are those whose first status began lately, the newest first", "[member]")
{
    TestClub test;
    Club& club = *test.club;
    const QDate today = club.today();
    const MemberId older = joinedOn(club, today.addDays(-30));
    const MemberId newest = joinedOn(club, today, MemberStatus::Trial);
    static_cast<void>(joinedOn(club, today.addDays(-31)));
    static_cast<void>(joinedOn(club, today.addDays(-3), MemberStatus::Guest));
    const auto found = newMembers(test.database(), counted(test), today.addDays(-30), today);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == NewMember{newest, today});
    CHECK(found[1] == NewMember{older, today.addDays(-30)});
}

TEST_CASE("who was born on 29 February keeps the day on the 28th in a common year", "[member]")
{
    TestClub test;
    const MemberId leap = born(*test.club, {2004, 2, 29});
    const auto coming = comingBirthdays(test.database(), counted(test), QDate(2027, 2, 28), 1);
    REQUIRE(coming.size() == 1);
    CHECK(coming[0] == ComingBirthday{leap, QDate(2027, 2, 28), 23});
    CHECK(comingBirthdays(test.database(), counted(test), QDate(2027, 3, 1), 14).empty());
}
