// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/report/people_filter.h"
#include "core/report/roster.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

std::vector<MemberId> let(const ClubLife& life, const PeopleFilter& filter)
{
    return expectValue(membersLetThrough(*life.club, filter));
}

} // namespace

TEST_CASE("people are narrowed by what is searched for, by status and by group together", "[report]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId adrian = life.inGroup(u"Adrian", u"Choir");
    const MemberId bob = life.inGroup(u"Bob", u"Choir");
    const MemberId guest = life.person(u"Adele", MemberStatus::Guest);
    REQUIRE(let(life, {}) == std::vector{ada, adrian, bob});
    REQUIRE(let(life, {.find = QStringLiteral(" ad")}) == std::vector{ada, adrian});
    REQUIRE(let(life, {.find = QStringLiteral("ad"), .group = QStringLiteral("Choir")}) ==
            std::vector{adrian});
    REQUIRE(let(life, {.status = MemberStatus::Guest}) == std::vector{guest});
    REQUIRE(let(life, {.find = QStringLiteral("ad"), .status = MemberStatus::Guest}) == std::vector{guest});
}

TEST_CASE("a filter that lets nobody through is a sentence and never the whole club", "[report]")
{
    ClubLife life;
    life.person(u"Ada");
    for (const PeopleFilter& filter :
         {PeopleFilter{.find = QStringLiteral("zzz")}, PeopleFilter{.status = MemberStatus::Former},
          PeopleFilter{.group = QStringLiteral("Yodel")},
          PeopleFilter{.interest = QStringLiteral("kites")}}) {
        const auto made = membersLetThrough(*life.club, filter);
        REQUIRE_FALSE(made);
        REQUIRE(made.error().kind == Error::Kind::Gone);
    }
}

TEST_CASE("a roster is of those who were chosen, or of a meeting's people", "[report]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId bob = life.inGroup(u"Bob", u"Choir");
    const MeetingId evening = life.meeting(u"2026-11-26T19:00", u"Choir");
    const Roster chosen = expectValue(roster(*life.club, {{ada}, {}, {}}, usualRosterColumns()));
    REQUIRE(chosen.rows.size() == 1);
    REQUIRE(chosen.rows.front().person.id == ada);
    const Roster came = expectValue(roster(*life.club, {{}, evening, {}}, usualRosterColumns()));
    REQUIRE(came.rows.size() == 1);
    REQUIRE(came.rows.front().person.id == bob);
    REQUIRE_FALSE(came.subject.isEmpty());
}
