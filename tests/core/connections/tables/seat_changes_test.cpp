// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_changes.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("who doesn't come leaves a free place, and nobody moves", "[connections][tables]")
{
    const Seating seating{{{0, 1, 2}, {3, 4}}, {{0, 3}, {1, 2, 4}}};
    REQUIRE(withoutPeople(seating, {1, 3}) == Seating{{{0, 2}, {4}}, {{0}, {2, 4}}});
}

TEST_CASE("who comes late sits where there is room and somebody new, and nobody moves",
          "[connections][tables]")
{
    TableOrder order = plainOrder(5, 3, 2);
    const Seating seating{{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}};
    order.knows.assign(25, 0);
    order.knows[order.at(4, 0)] = order.knows[order.at(0, 4)] = 1;
    REQUIRE(withArrivals(order, seating) == Seating{{{0, 1}, {2, 3, 4}}, {{0, 2}, {1, 3, 4}}});
    order.rules.apart = {{4, 2}};
    const Seating apart = withArrivals(order, seating);
    REQUIRE(apart[0] == SeatingRound{{0, 1, 4}, {2, 3}});
}

TEST_CASE("where every table is full, who comes late gets a new one", "[connections][tables]")
{
    const TableOrder order = plainOrder(6, 2, 1);
    REQUIRE(withArrivals(order, {{{0, 1}, {2, 3}}}) == Seating{{{0, 1}, {2, 3}, {4, 5}}});
}
