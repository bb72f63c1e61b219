// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/placing.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("whatever the number of people, a design seats each of them once and nobody alone",
          "[connections][tables]")
{
    for (int people = 5; people <= 40; ++people) {
        for (int size = 3; size <= 6; ++size) {
            CAPTURE(people, size);
            for (const int rounds : {1, 4, 9}) {
                for (const Seating& seating : seatingsByDesign(people, size, rounds)) {
                    requireWhole(plainOrder(people, size, rounds), seating);
                    for (const SeatingRound& round : seating) {
                        for (const SeatedTable& table : round) {
                            REQUIRE(table.size() > 1);
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("tables are as even as can be", "[connections][tables]")
{
    std::vector<int> people(10);
    std::iota(people.begin(), people.end(), 0);
    const SeatingRound round = evenRound(people, 4);
    REQUIRE(round == SeatingRound{{0, 1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
    REQUIRE(evenRound({}, 4).empty());
    REQUIRE(evenRound({7}, 4) == SeatingRound{{7}});
}
