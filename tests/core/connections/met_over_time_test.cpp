// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/connections/bridges.h"
#include "core/connections/met.h"
#include "core/connections/seat_actions.h"
#include "core/connections/taking_part.h"
#include "tests/core/connections/davis.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

void requireSame(const Met& one, const Met& other)
{
    REQUIRE(one.pairs() == other.pairs());
    REQUIRE(one.people() == other.people());
    REQUIRE(one.meetings() == other.meetings());
    REQUIRE(one.leftOut() == other.leftOut());
}

} // namespace

TEST_CASE("who has met whom is the same read in slices of any size as read at once", "[connections]")
{
    const DavisClub davis;
    const auto whole = expectValue(Met::of(*davis.club));
    for (const std::size_t slice : {1U, 3U, 100U}) {
        const auto met = Met::unread(*davis.club);
        int slices = 1;
        while (expectValue(met->loadMore(slice))) {
            ++slices;
        }
        REQUIRE(slices == (slice == 1 ? 31 : slice == 3 ? 10 : 1));
        requireSame(*met, *whole);
    }
}

TEST_CASE("a change while who has met whom is being read is not missed", "[connections]")
{
    DavisClub davis;
    const auto met = Met::unread(*davis.club);
    static_cast<void>(expectValue(met->loadMore(5)));
    expectValue(removeMarks(*davis.club, davis.meetings.at(7), {davis.people.at(u"Theresa")}));
    while (expectValue(met->loadMore(5))) {
    }
    requireSame(*met, *expectValue(Met::of(*davis.club)));
}

TEST_CASE("a pair gets to know each other when all comes to one table, on that day and no other",
          "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId cem = life.person(u"Cem");
    const auto evening = [&](const char16_t* starts) {
        const MeetingId night = life.meeting(starts);
        for (const MemberId member : {ada, ben, cem}) {
            static_cast<void>(expectValue(checkIn(*life.club, night, member)));
        }
        return night;
    };
    static_cast<void>(evening(u"2026-09-10T19:00"));
    static_cast<void>(evening(u"2026-10-08T19:00")); // of three, twice a half: it comes to one table
    const auto met = expectValue(Met::of(*life.club));
    CHECK(met->gotToKnow({QDate(2026, 9, 1), QDate(2026, 9, 30)}).empty());
    CHECK(met->gotToKnow({QDate(2026, 10, 1), QDate(2026, 10, 31)}).size() == 3);
    CHECK(met->gotToKnow({QDate(2026, 11, 1), QDate(2026, 11, 30)}).empty());
    CHECK(met->gotToKnow({}).size() == 3);
    CHECK_FALSE(met->hasTables());

    const MeetingId seated = evening(u"2026-09-03T19:00");
    expectValue(keepSeating(*life.club, seated, {{{ada, ben}, {cem}}}));
    CHECK(met->hasTables());
    const auto early = met->gotToKnow({QDate(2026, 9, 1), QDate(2026, 9, 9)});
    REQUIRE(early.size() == 1);
    CHECK(early.front().a == ada);
    CHECK(early.front().b == ben);
    CHECK(early.front().together.tables == 1);
    CHECK(met->gotToKnow({QDate(2026, 10, 1), QDate(2026, 10, 31)}).size() ==
          0); // sooner, by a third evening
}

TEST_CASE("the last day on which two met is that of a meeting to which both came", "[connections]")
{
    DavisClub davis;
    const auto met = expectValue(Met::of(*davis.club));
    const auto last = met->lastMetBy(davis.people.at(u"Olivia"));
    REQUIRE(last.size() == 12);
    CHECK(last.at(davis.people.at(u"Nora")) == QDate(1936, 2, 11)); // event 11, Olivia's last
    CHECK(last.at(davis.people.at(u"Pearl")) < QDate(1936, 2, 11)); // event 9 alone
}

TEST_CASE("comings count every visit, and lately only those of a year", "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    for (const char16_t* starts : {u"2024-05-02T19:00", u"2026-05-07T19:00"}) {
        static_cast<void>(expectValue(checkIn(*life.club, life.meeting(starts), ada)));
    }
    static_cast<void>(expectValue(checkIn(*life.club, life.meeting(u"2024-05-09T19:00"), ben)));
    const auto met = expectValue(Met::of(*life.club));
    const auto comings = met->comings(QDate(2026, 11, 22));
    REQUIRE(comings.size() == 2);
    CHECK(comings.front() == Coming{ada, 2, 1, QDate(2026, 5, 7), {}});
    CHECK(comings.back() == Coming{ben, 1, 0, QDate(2024, 5, 9), {}});
}

TEST_CASE("Nora holds Olivia and Flora to the others", "[connections]")
{
    const DavisClub davis;
    const auto met = expectValue(Met::of(*davis.club));
    std::vector<MemberId> circle{davis.people.at(u"Olivia"), davis.people.at(u"Flora")};
    std::sort(circle.begin(), circle.end());
    REQUIRE(met->heldByOne() == std::vector<HeldByOne>{{davis.people.at(u"Nora"), {circle}}});
}

TEST_CASE("without a bridge the others fall into parts, without anybody else into one", "[connections]")
{
    const Net chain{{1}, {0, 2}, {1, 3}, {2}};
    CHECK(partsWithout(chain, 1) == std::vector<std::vector<std::size_t>>{{0}, {2, 3}});
    CHECK(partsWithout(chain, 0) == std::vector<std::vector<std::size_t>>{{1, 2, 3}});
    CHECK(partsWithout({{}}, 0).empty());
}
