// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seating_figures.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("new pairs and repeats make up all pairs at tables, and no seating beats the bound",
          "[connections][tables][property]")
{
    property("figures of seatings", 200, [](Random& random) {
        const TableOrder order = randomOrder(random, 12);
        const Seating seating = randomSeating(random, order);
        const SeatingFigures figures = figuresOf(order, seating);
        std::int64_t seated = 0;
        for (const SeatingRound& round : seating) {
            for (const SeatedTable& table : round) {
                seated += static_cast<std::int64_t>(pairsOf(table.size()));
            }
        }
        REQUIRE(figures.newPairs + figures.repeats == seated);
        REQUIRE(figures.newPairs <= figures.bound);
        REQUIRE(figures.bound <= figures.allPairs);
    });
}

TEST_CASE("the figures say who meets nobody new, and why there can't be more", "[connections][tables]")
{
    TableOrder order = plainOrder(4, 2, 1);
    order.knows.assign(16, 0);
    order.knows[order.at(0, 1)] = order.knows[order.at(1, 0)] = 1;
    const SeatingFigures figures = figuresOf(order, {{{0, 1}, {2, 3}}});
    REQUIRE(figures.newPairs == 1);
    REQUIRE(figures.repeats == 1);
    REQUIRE(figures.allPairs == 6);
    REQUIRE(figures.bound == 2);
    REQUIRE(figures.reason == BoundReason::Seats);
    REQUIRE(figures.nobodyNew == std::vector{0, 1});

    order.rounds = 3;
    REQUIRE(figuresOf(order, {{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}, {{0, 3}, {1, 2}}}).reason ==
            BoundReason::Everybody);
    // Who knows all but one has no more new people to meet, however many seats there are beside them.
    TableOrder known = plainOrder(3, 3, 1);
    known.knows = {0, 1, 1, 1, 0, 0, 1, 0, 0};
    REQUIRE(figuresOf(known, {{{0, 1, 2}}}).bound == 1);
}
