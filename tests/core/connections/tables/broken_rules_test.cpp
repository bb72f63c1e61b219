// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/broken_rules.h"
#include "core/connections/tables/seat_state.h"
#include "tests/core/connections/tables/sample_order.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("as many broken rules are named as are counted", "[connections][tables][property]")
{
    property("broken rules", 200, [](Random& random) {
        const TableOrder order = randomOrder(random, 12);
        const Seating seating = randomSeating(random, order);
        const auto counted = SeatState(SeatCosts(order), seating, {}).cost().hard;
        REQUIRE(static_cast<std::int64_t>(brokenRules(order, seating).size()) == counted);
    });
}

TEST_CASE("rules that no seating can keep are named with the people in conflict", "[connections][tables]")
{
    const auto only = [](const TableOrder& order) {
        const std::vector<BrokenRule> broken = impossibleRules(order);
        REQUIRE(broken.size() == 1);
        REQUIRE(broken.front().round == -1);
        return broken.front();
    };
    TableOrder order = plainOrder(8, 3, 1);
    REQUIRE(impossibleRules(order).empty());
    order.rules.together = {{4, 1}, {1, 6}, {6, 2}};
    REQUIRE(only(order) == BrokenRule{TableRule::Together, -1, {1, 2, 4, 6}});

    order.rules.together = {{4, 1}, {1, 6}};
    order.rules.apart = {{6, 4}};
    REQUIRE(only(order) == BrokenRule{TableRule::Apart, -1, {4, 6}});

    order = plainOrder(8, 4, 1);
    order.rules.apart = {{0, 5}, {5, 7}, {7, 0}};
    REQUIRE(only(order) == BrokenRule{TableRule::Apart, -1, {0, 5, 7}});

    order = plainOrder(8, 4, 1);
    order.rules.hosting = TableRules::Hosting::AtEachTable;
    order.rules.hosts = {3};
    REQUIRE(only(order) == BrokenRule{TableRule::Host, -1, {3}});

    order = plainOrder(8, 4, 1);
    order.rules.newcomers = {{2, {}}};
    REQUIRE(only(order) == BrokenRule{TableRule::Newcomer, -1, {2}});
    order.rules.hosts = {5};
    REQUIRE(impossibleRules(order).empty());

    order = plainOrder(8, 2, 1);
    order.rules.needQuiet = {1, 2, 3};
    order.rules.quietTables = {0};
    order.rules.needStepFree = {1, 2};
    order.rules.stepFreeTables = {1};
    REQUIRE(only(order) == BrokenRule{TableRule::Quiet, -1, {1, 2, 3}});
}
