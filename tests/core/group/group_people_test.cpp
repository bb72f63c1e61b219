// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/wording.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

GroupId makeGroup(Club& club, const char16_t* name)
{
    return expectValue(addGroup(club, {{}, QString::fromUtf16(name), {}}));
}

MemberId interestedIn(Club& club, const char16_t* interest, MemberStatus status)
{
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.interests = {QString::fromUtf16(interest)};
    member.status = StatusWord{status, {}};
    return expectValue(addMember(club, member));
}

} // namespace

TEST_CASE("people are taken into a group in one change, and out of it again", "[group]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const GroupId chess = makeGroup(*life.club, u"Chess");
    const std::string before = dump(life.database());
    expectValue(addToGroup(*life.club, chess, {ada, ben}));
    CHECK(life.newestWords() == u"Added 2 people to the group Chess");
    CHECK(membersOfGroup(life.database(), chess, life.club->today()).size() == 2);
    const ChangeId newest = life.club->newestEntry();
    expectValue(addToGroup(*life.club, chess, {ada})); // is in it already
    CHECK(life.club->newestEntry() == newest);
    expectValue(removeFromGroup(*life.club, chess, ada));
    CHECK(life.newestWords() == u"Took Ada out of the group Chess");
    CHECK(membersOfGroup(life.database(), chess, life.club->today()).size() == 1);
    expectValue(life.club->undo());
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);
    expectValue(addToGroup(*life.club, chess, {ada}));
    CHECK(life.newestWords() == u"Added Ada to the group Chess");
}

TEST_CASE("nobody is taken out of a group without being in it, nor into one that is gone", "[group]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const GroupId chess = makeGroup(*life.club, u"Chess");
    const std::string before = dump(life.database());
    CHECK(removeFromGroup(*life.club, chess, ada).error().sentence == u"Ada isn't in the group Chess.");
    CHECK(addToGroup(*life.club, chess, {ada, MemberId(7)}).error().kind == Error::Kind::Gone);
    CHECK(addToGroup(*life.club, GroupId(7), {ada}).error().kind == Error::Kind::Gone);
    CHECK(dump(life.database()) == before);
}

TEST_CASE("a list of groups says how many, who leads, and when they meet next", "[group]")
{
    ClubLife life;
    const MemberId ada = life.inGroup(u"Ada", u"Chess");
    static_cast<void>(life.inGroup(u"Ben", u"Chess"));
    static_cast<void>(makeGroup(*life.club, u"Choir"));
    const GroupId chess = *findGroupNamed(life.database(), QStringLiteral("Chess"));
    expectValue(setGroupPart(*life.club, chess, ada, GroupPart::Leader));
    static_cast<void>(life.meeting(u"2026-11-20T19:00", u"Chess"));
    static_cast<void>(life.meeting(u"2026-11-30T19:00", u"Chess"));
    static_cast<void>(life.meeting(u"2026-11-28T19:00", u"Chess"));
    const auto summaries = summariseGroups(life.database(), life.club->civilNow());
    REQUIRE(summaries.size() == 2);
    const GroupSummary& first = summaries[0].group.id == chess ? summaries[0] : summaries[1];
    CHECK(first.people == 2);
    CHECK(first.leaders == std::vector{ada});
    CHECK(first.nextMeeting == CivilTime::fromText(u"2026-11-28T19:00"));
    const GroupSummary& second = summaries[0].group.id == chess ? summaries[1] : summaries[0];
    CHECK(second.people == 0);
    CHECK_FALSE(second.nextMeeting);
}

TEST_CASE("an interest that enough members share and no group bears is offered for one", "[group]")
{
    ClubLife life;
    std::vector<MemberId> walkers;
    for (int i = 0; i < 3; ++i) {
        walkers.push_back(interestedIn(*life.club, u"Walking", MemberStatus::Full));
    }
    static_cast<void>(interestedIn(*life.club, u"Walking", MemberStatus::Contact));
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(interestedIn(*life.club, u"chess", MemberStatus::Full));
    }
    static_cast<void>(makeGroup(*life.club, u"Chess"));
    const auto offered = interestsForNewGroups(life.database(), life.club->today(), 3);
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].name == u"Walking");
    CHECK(offered[0].people == walkers);
    CHECK(interestsForNewGroups(life.database(), life.club->today(), 4).empty());
    const std::string before = dump(life.database());
    const GroupId made = expectValue(addGroupOf(*life.club, {{}, offered[0].name, {}}, offered[0].people));
    CHECK(membersOfGroup(life.database(), made, life.club->today()).size() == 3);
    expectValue(life.club->undo());
    CHECK(dump(life.database()) == before);
}
