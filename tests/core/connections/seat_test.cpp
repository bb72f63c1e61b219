// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/connections/met.h"
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct SeatedClub : ClubLife {
    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId cem = person(u"Cem");
    MemberId dua = person(u"Dua");
    MeetingId night = meeting(u"2026-11-12T19:00");

    [[nodiscard]] MemberSeating kept() const { return expectValue(keptSeating(*club, night)); }
};

} // namespace

TEST_CASE("a seating is kept as one change, replaced and undone", "[connections]")
{
    const SeatedClub life;
    const MemberSeating first{{{life.ada, life.ben}, {life.cem, life.dua}},
                              {{life.ada, life.cem}, {life.ben}}};
    const std::string before = dump(life.database());
    expectValue(keepSeating(*life.club, life.night, first));
    REQUIRE(life.kept() == first);
    REQUIRE(life.newestWords() == u"Seated 4 people at tables of Club night on 12 Nov 2026");
    const MemberSeating second{{{life.ada, life.cem}, {life.ben, life.dua}}};
    expectValue(keepSeating(*life.club, life.night, second));
    REQUIRE(life.kept() == second);
    expectValue(life.club->undo());
    REQUIRE(life.kept() == first);
    expectValue(life.club->undo());
    REQUIRE(dump(life.database()) == before);
    expectValue(life.club->redo());
    expectValue(keepSeating(*life.club, life.night, {}));
    REQUIRE(life.kept().empty());
    REQUIRE(life.newestWords() == u"Cleared the tables of Club night on 12 Nov 2026");
}

TEST_CASE("keeping what is kept already leaves no trace", "[connections]")
{
    const SeatedClub life;
    const MemberSeating seating{{{life.ada, life.ben}}};
    expectValue(keepSeating(*life.club, life.night, seating));
    const ChangeId newest = life.club->newestEntry();
    expectValue(keepSeating(*life.club, life.night, seating));
    REQUIRE(life.club->newestEntry() == newest);
}

TEST_CASE("nobody sits at two tables in one round, and nobody who is gone sits at all", "[connections]")
{
    const SeatedClub life;
    const auto twice = keepSeating(*life.club, life.night, {{{life.ada}, {life.ada, life.ben}}});
    REQUIRE_FALSE(twice);
    REQUIRE(twice.error().kind == Error::Kind::Invalid);
    REQUIRE(keepSeating(*life.club, MeetingId(1), {{{life.ada}}}).error().kind == Error::Kind::Gone);
    expectValue(deleteMember(*life.club, life.dua, memberKeys()));
    REQUIRE(keepSeating(*life.club, life.night, {{{life.dua}}}).error().kind == Error::Kind::Gone);
}

TEST_CASE("who sat at one table has met as often as they did, by the table and not by the crowd",
          "[connections]")
{
    const SeatedClub life;
    const auto met = expectValue(Met::of(*life.club));
    for (const MemberId member : {life.ada, life.ben, life.cem}) {
        static_cast<void>(expectValue(checkIn(*life.club, life.night, member)));
    }
    REQUIRE(met->pair(life.ada, life.ben).tables == 0);
    expectValue(
        keepSeating(*life.club, life.night,
                    {{{life.ada, life.ben}, {life.cem, life.dua}}, {{life.ada, life.ben, life.cem}}}));
    REQUIRE(met->pair(life.ada, life.ben).tables == 2);
    REQUIRE(met->pair(life.ada, life.ben).closeness == 2.0);
    REQUIRE(met->pair(life.ada, life.cem).tables == 1);
    REQUIRE(met->pair(life.cem, life.dua).meetings == 0); // who had a seat and didn't come
    REQUIRE(met->metBy(life.ada, {}) == met->metBy(life.ada));
    REQUIRE(expectValue(Met::of(*life.club))->pairs() == met->pairs());
    REQUIRE(met->nearness({life.ada, life.ben}, QDate(2026, 11, 12), 10)[1] == 2.0F);
    expectValue(life.club->undo());
    REQUIRE(met->pair(life.ada, life.ben).tables == 0);
    REQUIRE(met->pair(life.ada, life.ben).closeness == Approx(0.5).margin(0.001));
}

TEST_CASE("seats go with their meeting and their member, and stay with who is merged", "[connections]")
{
    const SeatedClub life;
    expectValue(keepSeating(*life.club, life.night, {{{life.ada, life.ben}, {life.cem}}}));
    expectValue(deleteMember(*life.club, life.ben, memberKeys()));
    REQUIRE(life.kept() == MemberSeating{{{life.ada}, {life.cem}}});
    expectValue(mergeMembers(*life.club, {life.dua, life.cem}, {}, memberKeys()));
    REQUIRE(life.kept() == MemberSeating{{{life.ada}, {life.dua}}});
    expectValue(deleteMeeting(*life.club, life.night));
    REQUIRE(life.database().number("SELECT count(*) FROM seat") == 0);
}

TEST_CASE("in a crowd only those at one table have met", "[connections]")
{
    const SeatedClub life;
    expectValue(life.club->follow([&](Database& database) {
        for (std::int64_t id = 1; id <= static_cast<std::int64_t>(Met::mostAtMeeting); ++id) {
            database.run("INSERT INTO member (id) VALUES (?1)", id);
            database.run("INSERT INTO attendance (meeting, member, status, source) VALUES (?1, ?2, 0, 0)",
                         life.night, id);
        }
        return ChangeSet();
    }));
    static_cast<void>(expectValue(checkIn(*life.club, life.night, life.ada)));
    const auto met = expectValue(Met::of(*life.club));
    REQUIRE(met->pairs().empty());
    expectValue(keepSeating(*life.club, life.night, {{{MemberId(1), life.ada}, {MemberId(2), MemberId(3)}}}));
    REQUIRE(met->pairs().size() == 2);
    REQUIRE(expectValue(Met::of(*life.club))->pairs() == met->pairs());
    expectValue(life.club->undo());
    REQUIRE(met->pairs().empty());
}
