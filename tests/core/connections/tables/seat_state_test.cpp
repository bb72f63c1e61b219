// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_state.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("what changing places is said to cost is what it costs", "[connections][tables][property]")
{
    property("seat state", 60, [](Random& random) {
        const TableOrder order = randomOrder(random, 14);
        const SeatCosts costs(order);
        SeatState state(costs, randomSeating(random, order), {});
        for (int i = 0; i < 40; ++i) {
            const int round = static_cast<int>(random.between(0, order.rounds - 1));
            const int a = static_cast<int>(random.between(0, order.people - 1));
            const int b = static_cast<int>(random.between(0, order.people - 1));
            if (!state.areApart(round, a, b)) {
                continue;
            }
            const SeatingCost delta = state.swapDelta(round, a, b);
            SeatingCost expected = state.cost();
            expected += delta;
            state.swap(round, a, b, delta);
            REQUIRE(state.cost() == expected);
            REQUIRE(SeatState(costs, state.seating(), {}).cost() == expected);
        }
        requireWhole(order, state.seating());
    });
}
