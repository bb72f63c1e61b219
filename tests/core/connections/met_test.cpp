// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/connections/met.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/connections/davis.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// What a pair had, by one plain join; arrivals never matter here.
Together pairBySql(Database& database, MemberId a, MemberId b)
{
    Query rows =
        database.query("SELECT (SELECT count(*) FROM attendance WHERE meeting=x.meeting AND status<=1),"
                       " (julianday(m.ends)-julianday(m.starts))*1440 FROM attendance AS x"
                       " JOIN attendance AS y ON y.meeting=x.meeting JOIN meeting AS m ON m.id=x.meeting"
                       " WHERE x.member=?1 AND y.member=?2 AND x.status<=1 AND y.status<=1 AND m.status<>2",
                       a, b);
    Together together;
    while (rows.next()) {
        ++together.meetings;
        together.minutes += rows.smallInteger(1);
        together.closeness += 1.0 / static_cast<double>(rows.integer(0) - 1);
    }
    return together;
}

std::vector<MemberId> everybody(Database& database)
{
    std::vector<MemberId> ids;
    Query rows = database.query("SELECT id FROM member ORDER BY id");
    while (rows.next()) {
        ids.push_back(rows.id<MemberId>(0));
    }
    return ids;
}

void requireAsBySql(const Met& met, Database& database)
{
    const std::vector<MemberId> people = everybody(database);
    std::size_t pairs = 0;
    for (const MemberId a : people) {
        std::size_t metByA = 0;
        for (const MemberId b : people) {
            if (a == b) {
                continue;
            }
            const Together expected = pairBySql(database, a, b);
            const Together told = met.pair(a, b);
            REQUIRE(told.meetings == expected.meetings);
            REQUIRE(told.minutes == expected.minutes);
            REQUIRE(told.closeness == Approx(expected.closeness).margin(0.001));
            metByA += expected.meetings > 0 ? 1 : 0;
        }
        REQUIRE(met.metCount(a) == metByA);
        REQUIRE(met.metBy(a).size() == metByA);
        REQUIRE(met.metBy(a, {}) == met.metBy(a));
        pairs += metByA;
    }
    REQUIRE(met.pairs().size() == pairs / 2);
}

} // namespace

TEST_CASE("Davis' women have met as published", "[connections]")
{
    const DavisClub davis;
    const auto met = expectValue(Met::of(*davis.club));
    const std::vector<MetPair> pairs = met->pairs();
    REQUIRE(pairs.size() == 139);
    std::map<int, int> weights;
    for (const MetPair& pair : pairs) {
        ++weights[pair.together.meetings];
    }
    REQUIRE(weights == std::map<int, int>{{1, 44}, {2, 49}, {3, 22}, {4, 15}, {5, 1}, {6, 7}, {7, 1}});
    REQUIRE(met->metCount(davis.people.at(u"Charlotte")) == 11);
    REQUIRE(met->metCount(davis.people.at(u"Olivia")) == 12);
    REQUIRE(met->metCount(davis.people.at(u"Flora")) == 12);
    REQUIRE(met->bridges() == std::vector{davis.people.at(u"Nora")});
    REQUIRE(met->people().size() == 18);
    REQUIRE(met->meetings() == 14);
}

TEST_CASE("who has met whom is what plain SQL tells, after every change, undo and redo",
          "[connections][property]")
{
    property("met", 25, [](Random& random) {
        ClubLife life;
        life.clock.set(testNow - 365LL * 24 * 3'600 * 1'000 * 2); // before every meeting: nobody arrives late
        for (const char16_t* name : {u"Ada", u"Ben", u"Cem", u"Dua"}) {
            static_cast<void>(life.person(name));
        }
        const auto met = expectValue(Met::of(*life.club));
        for (int i = 0; i < 50; ++i) {
            if (random.chance(20)) {
                static_cast<void>(life.club->undo());
            } else if (random.chance(15)) {
                static_cast<void>(life.club->redo());
            } else {
                liveOn(life, random);
            }
            requireAsBySql(*met, life.database());
        }
        requireAsBySql(*expectValue(Met::of(*life.club)), life.database());
    });
}

TEST_CASE("hours together last from the later arrival to the earlier leaving", "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting(u"2026-11-26T19:00"); // three hours, as club nights last
    const Instant begin = *instantFromText(u"2026-11-26T19:00:00Z");
    CheckInOptions options;
    options.arrived = begin - 600'000; // ten minutes early
    static_cast<void>(expectValue(checkIn(*life.club, night, ada, options)));
    options.arrived = begin + 3'600'000;
    static_cast<void>(expectValue(checkIn(*life.club, night, ben, options)));
    const auto met = expectValue(Met::of(*life.club));
    REQUIRE(met->pair(ada, ben).hours() == 2.0);

    Attendance left = *life.mark(night, ada);
    left.gone = begin + 5'400'000;
    expectValue(editMark(*life.club, left));
    REQUIRE(met->pair(ada, ben).hours() == 0.5);

    left = *life.mark(night, ben);
    left.arrived = begin + 24 * 3'600'000; // entered on the next day
    expectValue(editMark(*life.club, left));
    REQUIRE(met->pair(ada, ben).hours() == 1.5);
}

TEST_CASE("people under 18 are counted at a meeting and nothing more", "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId kim = life.person(u"Kim");
    const MeetingId night = life.meeting(u"2026-11-12T19:00");
    for (const MemberId member : {ada, ben, kim}) {
        static_cast<void>(expectValue(checkIn(*life.club, night, member)));
    }
    const auto met = expectValue(Met::of(*life.club));
    REQUIRE(met->metCount(ada) == 2);

    const Member before = expectValue(readMember(*life.club, kim));
    Member young = before;
    young.birthday = Birthday{2010, 5, 1};
    expectValue(editMember(*life.club, before, young));
    REQUIRE(met->metCount(ada) == 1);
    REQUIRE(met->metCount(kim) == 0);
    REQUIRE(met->leftOut() == 1);
    REQUIRE(met->people() == std::vector{ada, ben});
    REQUIRE(met->pair(ada, ben).closeness == Approx(0.5).margin(0.001)); // of three who came

    expectValue(life.club->undo());
    REQUIRE(met->metCount(kim) == 2);
    REQUIRE(met->leftOut() == 0);
}

TEST_CASE("only meetings of the days that are asked about count", "[connections]")
{
    DavisClub davis;
    const DayRange days{QDate(1936, 2, 11), QDate(1936, 2, 11)}; // event 11: Nora, Helen, Olivia, Flora
    const auto met = expectValue(Met::of(*davis.club, days));
    REQUIRE(met->pairs().size() == 6);
    const auto whole = expectValue(Met::of(*davis.club));
    REQUIRE(whole->metBy(davis.people.at(u"Olivia"), days) == met->metBy(davis.people.at(u"Olivia")));
    expectValue(cancelMeeting(*davis.club, davis.meetings.at(10), {}));
    REQUIRE(met->pairs().empty());
}

TEST_CASE("what is kept up per change is what reading everything anew tells", "[connections]")
{
    DavisClub davis;
    const auto met = expectValue(Met::of(*davis.club));
    const auto requireAsRead = [&] { REQUIRE(met->pairs() == expectValue(Met::of(*davis.club))->pairs()); };
    const MeetingId busiest = davis.meetings.at(7);
    expectValue(cancelMeeting(*davis.club, busiest, {}));
    requireAsRead();
    expectValue(uncancelMeeting(*davis.club, busiest));
    requireAsRead();
    expectValue(removeMarks(*davis.club, busiest, {davis.people.at(u"Theresa")}));
    requireAsRead();
    expectValue(davis.club->undo());
    requireAsRead();
}

TEST_CASE("nearness fades by half with every half-life", "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting(u"2026-11-12T19:00");
    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    static_cast<void>(expectValue(checkIn(*life.club, night, ben)));
    const auto met = expectValue(Met::of(*life.club));
    const std::vector<float> near = met->nearness({ada, ben}, QDate(2026, 11, 22), 10);
    REQUIRE(near == std::vector<float>{0, 0.5F, 0.5F, 0});
}

TEST_CASE("a club where nobody met anybody has no pairs and no bridges", "[connections]")
{
    ClubLife life;
    const auto met = expectValue(Met::of(*life.club));
    REQUIRE(met->pairs().empty());
    REQUIRE(met->bridges().empty());
    static_cast<void>(expectValue(checkIn(*life.club, life.meeting(), life.person(u"Ada"))));
    REQUIRE(met->pairs().empty());
    REQUIRE(met->people().size() == 1);
}
