// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/connections/meeting_tables.h"
#include "core/connections/tables/table_builder.h"
#include "tests/core/connections/davis.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

void mark(ClubLife& life, MeetingId meeting, MemberId member, AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    static_cast<void>(expectValue(checkIn(*life.club, meeting, member, options)));
}

} // namespace

TEST_CASE("tables seat who is expected, and once somebody has come, only those who came", "[connections]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId cem = life.person(u"Cem");
    const MemberId guest = life.person(u"Gina", MemberStatus::Guest);
    const MeetingId night = life.meeting();
    const auto seated = [&] { return peopleToSeat(life.database(), life.read(night)); };
    REQUIRE(seated() == std::vector{ada, ben, cem});
    mark(life, night, ben, AttendanceStatus::Excused);
    REQUIRE(seated() == std::vector{ada, cem});
    mark(life, night, guest, AttendanceStatus::Present);
    REQUIRE(seated() == std::vector{guest});
    mark(life, night, cem, AttendanceStatus::Late);
    REQUIRE(seated() == std::vector{cem, guest});
}

TEST_CASE("who had a table's worth together counts as having met, the evening itself aside", "[connections]")
{
    ClubLife life;
    const std::vector<MemberId> people{life.person(u"Ada"), life.person(u"Ben"), life.person(u"Cem")};
    const MeetingId before = life.meeting(u"2026-11-12T19:00");
    const MeetingId tonight = life.meeting(u"2026-11-26T19:00");
    const auto order = [&] { return expectValue(orderFor(*life.club, life.read(tonight), people, 4, 2)); };
    for (const MemberId member : people) {
        mark(life, tonight, member, AttendanceStatus::Present);
    }
    REQUIRE(order().people == 3);
    REQUIRE(order().knows.empty());
    mark(life, before, people[0], AttendanceStatus::Present);
    mark(life, before, people[1], AttendanceStatus::Present);
    REQUIRE(order().knowsPair(0, 1));
    REQUIRE(order().knowsPair(1, 0));
    REQUIRE_FALSE(order().knowsPair(0, 2));
    mark(life, before, people[2], AttendanceStatus::Present); // of three each had but half a table
    REQUIRE_FALSE(order().knowsPair(0, 1));
    REQUIRE(order().nearness[order().at(0, 1)] > 0.4F);
}

TEST_CASE("those who know each other least are seated together", "[connections]")
{
    DavisClub davis;
    const MeetingId tonight = davis.meeting(u"1936-03-01T19:00");
    const std::vector<MemberId> people = peopleToSeat(davis.database(), davis.read(tonight));
    REQUIRE(people.size() == 18);
    const TableOrder order = expectValue(orderFor(*davis.club, davis.read(tonight), people, 4, 1));
    const BuiltTables built = buildTables(order);
    REQUIRE(built.figures.repeats == 0);
    REQUIRE(built.figures.newPairs == built.figures.bound);
}
