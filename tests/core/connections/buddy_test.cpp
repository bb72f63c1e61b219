// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/connections/buddy_actions.h"
#include "core/connections/buddy_queries.h"
#include "core/connections/connections_words.h"
#include "core/connections/taking_part.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Seven weekly evenings up to last week, to which Ada, Ben and Cem came; Noa joined after the third.
struct ClubWithRegulars : ClubLife {
    ClubWithRegulars()
    {
        for (const char16_t* starts :
             {u"2026-10-08T19:00", u"2026-10-15T19:00", u"2026-10-22T19:00", u"2026-10-29T19:00",
              u"2026-11-05T19:00", u"2026-11-12T19:00", u"2026-11-19T19:00"}) {
            nights.push_back(meeting(starts));
            come(nights.back(), {ada, ben, cem});
        }
    }

    void come(MeetingId night, const std::vector<MemberId>& members) const
    {
        for (const MemberId member : members) {
            static_cast<void>(expectValue(checkIn(*club, night, member)));
        }
    }

    void edit(MemberId id, void (*change)(Member&)) const
    {
        const Member before = expectValue(readMember(*club, id));
        Member after = before;
        change(after);
        expectValue(editMember(*club, before, after));
    }

    [[nodiscard]] std::vector<FirstVisits> news() { return newcomers(database(), club->civilNow()); }

    [[nodiscard]] std::vector<BuddyProposal> proposals(MemberId newcomer)
    {
        return proposeBuddies(database(), newcomer, club->civilNow(), 9);
    }

    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId cem = person(u"Cem");
    MemberId noa = person(u"Noa", MemberStatus::Full, QDate(2026, 10, 25), {});
    std::vector<MeetingId> nights;
};

void likeGo(Member& member) { member.interests = {QStringLiteral("Go")}; }

} // namespace

TEST_CASE("somebody is new in the first three visits and not in the fourth", "[connections]")
{
    ClubWithRegulars life;
    CHECK(life.news() == std::vector<FirstVisits>{{life.noa, 0, {}}});
    for (std::size_t visits = 1; visits <= 3; ++visits) {
        life.come(life.nights[visits + 2], {life.noa});
        CHECK(life.news() == std::vector<FirstVisits>{{life.noa, static_cast<int>(visits), {}}});
    }
    life.come(life.nights[6], {life.noa});
    CHECK(life.news().empty());
}

TEST_CASE("nobody is new who belonged before the first register, or came when all began", "[connections]")
{
    ClubWithRegulars life;
    life.come(life.nights[6], {life.person(u"Old", MemberStatus::Full, QDate(2019, 1, 1), {})});
    life.come(life.nights[1], {life.person(u"Eda", MemberStatus::Full, QDate(2026, 10, 10), {})});
    CHECK(life.news() == std::vector<FirstVisits>{{life.noa, 0, {}}});
    ClubLife fresh;
    static_cast<void>(fresh.person(u"Uma", MemberStatus::Full, QDate(2026, 11, 20), {}));
    CHECK(newcomers(fresh.database(), fresh.club->civilNow()).empty());
}

TEST_CASE("who joined lately is new before the first visit, who left or is left out isn't", "[connections]")
{
    ClubWithRegulars life;
    const MemberId pia = life.person(u"Pia", MemberStatus::Trial, QDate(2026, 11, 1), {});
    CHECK(life.news() == std::vector<FirstVisits>{{life.noa, 0, {}}, {pia, 0, {}}});
    const MemberId gus = life.person(u"Gus", MemberStatus::Full, QDate(2026, 10, 20), QDate(2026, 11, 1));
    life.come(life.nights[2], {gus});
    CHECK(life.news().size() == 2);
    expectValue(setTakesPart(*life.club, pia, TakesPart::No));
    CHECK(life.news() == std::vector<FirstVisits>{{life.noa, 0, {}}});
}

TEST_CASE("a meeting's newcomers are those whom it expects", "[connections]")
{
    ClubWithRegulars life;
    life.come(life.nights[5], {life.noa});
    const MemberId guest = life.person(u"Gia", MemberStatus::Guest, QDate(2026, 11, 12), {});
    life.come(life.nights[5], {guest});
    const Meeting open = *findMeeting(life.database(), life.meeting(u"2026-11-26T19:00"));
    CHECK(newcomersAt(life.database(), open, life.club->civilNow()).size() == 2);
    static_cast<void>(life.inGroup(u"Zoe", u"Chess"));
    const Meeting chess = *findMeeting(life.database(), life.meeting(u"2026-11-27T19:00", u"Chess"));
    CHECK(newcomersAt(life.database(), chess, life.club->civilNow()).empty());
}

TEST_CASE("a buddy is given, replaced and ended, each a change of its own", "[connections]")
{
    ClubWithRegulars life;
    expectValue(giveBuddy(*life.club, {life.noa, life.ada}));
    CHECK(life.newestWords() == u"Ada looks after Noa");
    CHECK(buddyOf(life.database(), life.noa) == life.ada);
    const ChangeId before = life.club->newestEntry();
    expectValue(giveBuddy(*life.club, {life.noa, life.ada}));
    CHECK(life.club->newestEntry() == before);
    expectValue(giveBuddy(*life.club, {life.noa, life.ben}));
    CHECK(newcomersOf(life.database(), life.ada).empty());
    CHECK(newcomersOf(life.database(), life.ben) == std::vector{life.noa});
    expectValue(endBuddy(*life.club, life.noa));
    CHECK(life.newestWords() == u"Ben no longer looks after Noa");
    CHECK_FALSE(buddyOf(life.database(), life.noa));
    CHECK(endBuddy(*life.club, life.noa).error().sentence == u"Noa has no buddy.");
    CHECK(giveBuddy(*life.club, {life.noa, life.noa}).error().kind == Error::Kind::Invalid);
    expectValue(life.club->undo());
    CHECK(buddyOf(life.database(), life.noa) == life.ben);
    expectValue(deleteMember(*life.club, life.ben, memberKeys()));
    CHECK_FALSE(buddyOf(life.database(), life.noa));
    CHECK(giveBuddy(*life.club, {life.noa, life.ben}).error().kind == Error::Kind::Gone);
}

TEST_CASE("a buddy shares interests first, then evenings, and looks after few", "[connections]")
{
    ClubWithRegulars life;
    life.come(life.nights[6], {life.noa});
    life.edit(life.noa, likeGo);
    life.edit(life.cem, likeGo);
    auto proposed = life.proposals(life.noa);
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0] == BuddyProposal{life.cem, {QStringLiteral("Go")}, 1, 0});
    CHECK(buddyReason(proposed[0]).startsWith(u"also likes Go · "));
    CHECK(proposed[1].buddy == life.ada);

    const MemberId pia = life.person(u"Pia", MemberStatus::Trial, QDate(2026, 11, 1), {});
    const MemberId quy = life.person(u"Quy", MemberStatus::Trial, QDate(2026, 11, 1), {});
    expectValue(giveBuddy(*life.club, {pia, life.ada}));
    proposed = life.proposals(life.noa);
    CHECK(proposed[1].buddy == life.ben); // with none yet
    CHECK(proposed[2].newcomers == 1);
    expectValue(giveBuddy(*life.club, {quy, life.ada}));
    CHECK(life.proposals(life.noa).size() == 2); // two are enough for anybody
}

TEST_CASE("nobody from the same household, or who is left out, is proposed as a buddy", "[connections]")
{
    ClubWithRegulars life;
    life.come(life.nights[6], {life.noa});
    for (const MemberId member : {life.noa, life.ada}) {
        life.edit(member, [](Member& one) { one.households = {QStringLiteral("Garden Lane")}; });
    }
    expectValue(setTakesPart(*life.club, life.ben, TakesPart::No));
    const auto proposed = life.proposals(life.noa);
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.front().buddy == life.cem);
    expectValue(setTakesPart(*life.club, life.noa, TakesPart::No));
    CHECK(life.proposals(life.noa).empty());
}
