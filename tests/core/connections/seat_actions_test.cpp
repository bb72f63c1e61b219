// SPDX-License-Identifier: GPL-3.0-or-later
// Tables changed by hand: one seat at a time, and nobody else moves.
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/connections/meeting_tables.h"
#include "core/connections/seat_actions.h"
#include "core/connections/tables/late_seat.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct ByHand : ClubLife {
    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId cem = person(u"Cem");
    MemberId dua = person(u"Dua");
    MeetingId night = meeting();

    ByHand() { expectValue(keepSeating(*club, night, {{{ada, ben}, {cem, dua}}, {{ada, cem}, {ben, dua}}})); }

    [[nodiscard]] MemberSeating kept() const { return expectValue(keptSeating(*club, night)); }
    [[nodiscard]] KeptTables tables() const { return expectValue(keptTables(*club, read(night))); }
    void lock(MemberId member, int round) const
    {
        expectValue(holdSeats(*club, night, round, {member}, SeatHold::Locked));
    }
    void mark(MemberId member, AttendanceStatus status) const
    {
        CheckInOptions options;
        options.status = status;
        static_cast<void>(expectValue(checkIn(*club, night, member, options)));
    }
};

} // namespace

TEST_CASE("somebody moves to another table in one round, and nobody else does", "[connections][seats]")
{
    const ByHand life;
    expectValue(moveSeat(*life.club, life.night, 0, life.ada, 2));
    CHECK(life.kept() == MemberSeating{{{life.ben}, {life.ada, life.cem, life.dua}},
                                       {{life.ada, life.cem}, {life.ben, life.dua}}});
    CHECK(life.newestWords() == u"Moved Ada to table 2 in round 1 of Club night on 26 Nov 2026");
    expectValue(life.club->undo());
    CHECK(life.kept().front().front() == MemberTable{life.ada, life.ben});
    expectValue(moveSeat(*life.club, life.night, 1, life.dua, 0));
    CHECK(life.newestWords() == u"Had Dua sit out round 2 of Club night on 26 Nov 2026");
    CHECK(moveSeat(*life.club, life.night, 0, life.ada, 9).error().kind == Error::Kind::Invalid);
    CHECK(moveSeat(*life.club, life.night, 2, life.ada, 1).error().kind == Error::Kind::Gone);
}

TEST_CASE("two people swap their seats in one round", "[connections][seats]")
{
    const ByHand life;
    expectValue(swapSeats(*life.club, life.night, 0, life.ada, life.dua));
    CHECK(life.kept() == MemberSeating{{{life.ben, life.dua}, {life.ada, life.cem}},
                                       {{life.ada, life.cem}, {life.ben, life.dua}}});
    CHECK(life.newestWords() == u"Swapped the seats of Ada and Dua in round 1 of Club night on 26 Nov 2026");
}

TEST_CASE("who is locked stays where they are, by hand and when all are seated anew", "[connections][seats]")
{
    const ByHand life;
    life.lock(life.ada, 0);
    CHECK(life.newestWords() == u"Locked the seats of Ada in round 1 of Club night on 26 Nov 2026");
    const auto moved = moveSeat(*life.club, life.night, 0, life.ada, 2);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().sentence == u"Ada is locked at table 1. Unlock the seat first.");
    CHECK_FALSE(swapSeats(*life.club, life.night, 0, life.cem, life.ada));
    expectValue(moveSeat(*life.club, life.night, 1, life.ada, 2));

    const std::vector<MemberId> people{life.ada, life.ben, life.cem, life.dua};
    TableOrder order = expectValue(orderFor(*life.club, life.read(life.night), people, 2, 2));
    addLocks(life.tables().seats, people, order);
    REQUIRE(order.locks.size() == 1);
    CHECK(order.locks.front().person == 0);
    CHECK(order.locks.front().table == 0);

    expectValue(keepSeating(*life.club, life.night, {{{life.ada, life.dua}, {life.ben, life.cem}}}));
    CHECK(life.tables().seats.front().isLocked(0));
    expectValue(keepSeating(*life.club, life.night, {{{life.ben, life.dua}, {life.ada, life.cem}}}));
    CHECK_FALSE(life.tables().seats.front().isLocked(0));
}

TEST_CASE("who comes late is seated with strangers, and nobody else moves", "[connections][seats]")
{
    ByHand life;
    const MemberId eve = life.person(u"Eve");
    const MeetingId before = life.meeting(u"2026-11-12T19:00");
    for (const MemberId member : {eve, life.ada}) {
        static_cast<void>(expectValue(checkIn(*life.club, before, member)));
    }
    TablePlan plan;
    plan.size = 3;
    expectValue(planTables(*life.club, life.night, plan));
    expectValue(seatLate(*life.club, life.read(life.night), {eve}));
    CHECK(life.kept() == MemberSeating{{{life.ada, life.ben}, {life.cem, life.dua, eve}},
                                       {{life.ada, life.cem}, {life.ben, life.dua, eve}}});
    CHECK(life.newestWords() == u"Found seats at Club night on 26 Nov 2026 for Eve");
    expectValue(leaveTables(*life.club, life.night, {life.cem}));
    CHECK(life.kept() ==
          MemberSeating{{{life.ada, life.ben}, {life.dua, eve}}, {{life.ada}, {life.ben, life.dua, eve}}});
    CHECK(life.newestWords() == u"Took Cem from the tables of Club night on 26 Nov 2026");
    expectValue(leaveTables(*life.club, life.night, {life.ada, life.ben, life.dua, eve}));
    CHECK(seatLate(*life.club, life.read(life.night), {eve}).error().kind == Error::Kind::NothingToDo);
}

TEST_CASE("a late seat keeps the rules, then the size, and spares tables that are locked",
          "[connections][seats]")
{
    TableOrder order;
    order.people = 7;
    order.size = 3;
    const Seating seating{{{0, 1, 2}, {3, 4}, {5}}};
    CHECK(lateSeats(order, seating, 6) == std::vector{2});
    order.locks = {{0, 5, 2}};
    CHECK(lateSeats(order, seating, 6) == std::vector{1});
    order.rules.apart = {{3, 6}};
    CHECK(lateSeats(order, seating, 6) == std::vector{0}); // rather one too many than a broken rule
    CHECK(lateSeats(order, {{{}, {}}}, 6) == std::vector{-1});

    TableOrder acquainted;
    acquainted.people = 4;
    acquainted.size = 2;
    acquainted.knows.assign(16, 0);
    acquainted.knows[acquainted.at(3, 2)] = acquainted.knows[acquainted.at(2, 3)] = 1;
    CHECK(lateSeats(acquainted, {{{0, 1}, {2}}}, 3) == std::vector{1}); // a free seat beside an acquaintance
    acquainted.size = 3;
    CHECK(lateSeats(acquainted, {{{0, 1}, {2}}}, 3) == std::vector{0});
}

TEST_CASE("who came without a seat and who isn't coming any more is told", "[connections][seats]")
{
    ByHand life;
    const MemberId eve = life.person(u"Eve");
    const auto changes = [&] {
        return seatChanges(life.database(), life.read(life.night), life.tables().seats);
    };
    CHECK(changes() == SeatChanges{{eve}, {}}); // expected, and without a seat
    life.mark(life.ada, AttendanceStatus::Present);
    CHECK(changes() == SeatChanges{}); // the others may still come, and Eve may not
    life.mark(eve, AttendanceStatus::Late);
    life.mark(life.ben, AttendanceStatus::Excused);
    CHECK(changes() == SeatChanges{{eve}, {life.ben}});
    CHECK(peopleToSeat(life.database(), life.read(life.night), SeatedPeople::Expected) ==
          std::vector{life.ada, life.cem, life.dua, eve});
    CHECK(peopleToSeat(life.database(), life.read(life.night), SeatedPeople::Here) ==
          std::vector{life.ada, eve});
    expectValue(closeRegister(*life.club, life.night));
    CHECK(changes() == SeatChanges{{eve}, {life.ben, life.cem, life.dua}});
}

TEST_CASE("what tables were asked for is kept, goes with the meeting, and the room's marks are taken over",
          "[connections][seats]")
{
    const ByHand life;
    TablePlan plan{3, 7, {1, 4}, {2}};
    CHECK(life.tables().plan == TablePlan());
    expectValue(keepSeating(*life.club, life.night, life.kept(), plan));
    CHECK(life.tables().plan == plan);
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.venue = QStringLiteral("Library hall");
    const auto inHall = [&](QDate day) {
        draft.starts = CivilTime{day, QTime(19, 0)};
        return expectValue(addMeeting(*life.club, draft));
    };
    expectValue(planTables(*life.club, inHall(QDate(2026, 12, 1)), plan));
    const MeetingId later = inHall(QDate(2026, 12, 8));
    CHECK(expectValue(keptTables(*life.club, life.read(later))).plan == TablePlan{kindTable, 1, {1, 4}, {2}});
    expectValue(deleteMeeting(*life.club, life.night));
    CHECK(life.database().number("SELECT count(*) FROM table_plan WHERE meeting=?1", life.night) == 0);
    expectValue(life.club->undo());
    CHECK(life.tables().plan == plan);
}
