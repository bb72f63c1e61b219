// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_search.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("nothing soft is gained by breaking a rule", "[connections][tables]")
{
    TableOrder order = plainOrder(4, 2, 1);
    order.rules.apart = {{0, 1}};
    order.wishes = {{0, 1}};
    const SeatCosts costs(order);
    SeatSearch search(costs, {{{0, 2}, {1, 3}}}, {}, {5'000, 1, 2'000, SeatMoves::Places}, RandomSource(1));
    REQUIRE_FALSE(search.work(2'000));
    REQUIRE(search.bestCost().hard == 0);
    REQUIRE(SeatState(costs, search.best(), {}).cost() == search.bestCost());
}

TEST_CASE("the best is what it is said to cost, and never worse than the start",
          "[connections][tables][property]")
{
    property("seat search", 60, [](Random& random) {
        const TableOrder order = randomOrder(random, 14);
        const SeatCosts costs(order);
        const Seating start = randomSeating(random, order);
        const SeatMoves moves = random.chance(50) ? SeatMoves::Places : SeatMoves::People;
        SeatSearch search(costs, start, {}, {900, 3, 3'000, moves}, RandomSource(random.bits()));
        while (search.work(700)) {
            requireWhole(order, search.best());
            REQUIRE(SeatState(costs, search.best(), {}).cost() == search.bestCost());
        }
        REQUIRE(SeatState(costs, search.best(), {}).cost() == search.bestCost());
        REQUIRE(search.bestCost() <= SeatState(costs, start, {}).cost());
    });
}
