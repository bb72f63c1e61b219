// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/broken_rules.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hearth {

namespace {

bool holds(const std::vector<int>& list, int one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// Everybody's circle of those who belong together, directly or by way of others: the smallest of them.
std::vector<int> circlesOf(const TableOrder& order)
{
    std::vector<int> circle(static_cast<std::size_t>(order.people));
    std::iota(circle.begin(), circle.end(), 0);
    for (const auto& [a, b] : order.rules.together) {
        const int from = circle[static_cast<std::size_t>(std::max(a, b))];
        const int to = circle[static_cast<std::size_t>(std::min(a, b))];
        std::replace(circle.begin(), circle.end(), std::max(from, to), std::min(from, to));
    }
    return circle;
}

void addCircles(const TableOrder& order, std::vector<BrokenRule>& broken)
{
    const std::vector<int> circle = circlesOf(order);
    std::map<int, std::vector<int>> circles;
    for (int person = 0; person < order.people; ++person) {
        circles[circle[static_cast<std::size_t>(person)]].push_back(person);
    }
    for (const auto& [first, people] : circles) {
        if (static_cast<int>(people.size()) > order.size) {
            broken.push_back({TableRule::Together, -1, people});
        }
    }
    for (const auto& [a, b] : order.rules.apart) {
        if (circle[static_cast<std::size_t>(a)] == circle[static_cast<std::size_t>(b)]) {
            broken.push_back({TableRule::Apart, -1, {std::min(a, b), std::max(a, b)}});
        }
    }
}

/// A set of people each two of whom must be kept apart, as large as taking the busiest first finds it.
std::vector<int> mutuallyApart(const TableOrder& order)
{
    std::vector<std::vector<int>> others(static_cast<std::size_t>(order.people));
    for (const auto& [a, b] : order.rules.apart) {
        others[static_cast<std::size_t>(a)].push_back(b);
        others[static_cast<std::size_t>(b)].push_back(a);
    }
    std::vector<int> busiest(static_cast<std::size_t>(order.people));
    std::iota(busiest.begin(), busiest.end(), 0);
    std::stable_sort(busiest.begin(), busiest.end(), [&](int a, int b) {
        return others[static_cast<std::size_t>(a)].size() > others[static_cast<std::size_t>(b)].size();
    });
    std::vector<int> apart;
    for (const int person : busiest) {
        const auto& from = others[static_cast<std::size_t>(person)];
        if (!from.empty() &&
            std::all_of(apart.begin(), apart.end(), [&](int one) { return holds(from, one); })) {
            apart.push_back(person);
        }
    }
    std::sort(apart.begin(), apart.end());
    return apart;
}

void addCrowded(const TableOrder& order,
                TableRule rule,
                const std::vector<int>& need,
                const std::vector<int>& tables,
                std::vector<BrokenRule>& broken)
{
    if (need.size() > tables.size() * static_cast<std::size_t>(order.size)) {
        broken.push_back({rule, -1, need});
    }
}

bool isAccompanied(const TableOrder& order, const TableRules::Newcomer& newcomer, const SeatedTable& table)
{
    return std::any_of(table.begin(), table.end(), [&](int person) {
        return holds(newcomer.buddies, person) || holds(order.rules.hosts, person);
    });
}

void addBrokenPairs(const TableOrder& order,
                    int round,
                    const SeatingRound& tables,
                    std::vector<BrokenRule>& broken)
{
    std::vector<std::size_t> tableOf(static_cast<std::size_t>(order.people));
    for (std::size_t table = 0; table < tables.size(); ++table) {
        for (const int person : tables[table]) {
            tableOf[static_cast<std::size_t>(person)] = table;
        }
    }
    const auto add = [&](const TableRules::Pairs& pairs, TableRule rule) {
        for (const auto& [a, b] : pairs) {
            const bool isTogether =
                tableOf[static_cast<std::size_t>(a)] == tableOf[static_cast<std::size_t>(b)];
            if (isTogether != (rule == TableRule::Together)) {
                broken.push_back({rule, round, {std::min(a, b), std::max(a, b)}});
            }
        }
    };
    add(order.rules.apart, TableRule::Apart);
    add(order.rules.together, TableRule::Together);
}

void addBrokenTable(
    const TableOrder& order, int round, int number, SeatedTable table, std::vector<BrokenRule>& broken)
{
    if (table.empty()) {
        return; // by hand a table may have been left, and asks for nobody
    }
    const TableRules& rules = order.rules;
    std::sort(table.begin(), table.end());
    const bool hasHost =
        std::any_of(table.begin(), table.end(), [&](int one) { return holds(rules.hosts, one); });
    if (rules.hosting == TableRules::Hosting::AtEachTable && !hasHost) {
        broken.push_back({TableRule::Host, round, table});
    }
    for (const TableRules::Newcomer& newcomer : rules.newcomers) {
        if (holds(table, newcomer.person) && !isAccompanied(order, newcomer, table)) {
            broken.push_back({TableRule::Newcomer, round, {newcomer.person}});
        }
    }
    for (const int person : table) {
        if (holds(rules.needQuiet, person) && !holds(rules.quietTables, number)) {
            broken.push_back({TableRule::Quiet, round, {person}});
        }
        if (holds(rules.needStepFree, person) && !holds(rules.stepFreeTables, number)) {
            broken.push_back({TableRule::StepFree, round, {person}});
        }
    }
}

} // namespace

std::vector<BrokenRule> impossibleRules(const TableOrder& order)
{
    const TableRules& rules = order.rules;
    std::vector<BrokenRule> broken;
    addCircles(order, broken);
    if (std::vector<int> apart = mutuallyApart(order); static_cast<int>(apart.size()) > order.tables()) {
        broken.push_back({TableRule::Apart, -1, std::move(apart)});
    }
    if (rules.hosting == TableRules::Hosting::AtEachTable &&
        static_cast<int>(rules.hosts.size()) < order.tables()) {
        broken.push_back({TableRule::Host, -1, rules.hosts});
    }
    for (const TableRules::Newcomer& newcomer : rules.newcomers) {
        if (newcomer.buddies.empty() && rules.hosts.empty()) {
            broken.push_back({TableRule::Newcomer, -1, {newcomer.person}});
        }
    }
    addCrowded(order, TableRule::Quiet, rules.needQuiet, rules.quietTables, broken);
    addCrowded(order, TableRule::StepFree, rules.needStepFree, rules.stepFreeTables, broken);
    return broken;
}

std::vector<BrokenRule> brokenRules(const TableOrder& order, const Seating& seating)
{
    std::vector<BrokenRule> broken;
    for (std::size_t round = 0; round < seating.size(); ++round) {
        addBrokenPairs(order, static_cast<int>(round), seating[round], broken);
        for (std::size_t table = 0; table < seating[round].size(); ++table) {
            addBrokenTable(order, static_cast<int>(round), static_cast<int>(table), seating[round][table],
                           broken);
        }
    }
    return broken;
}

} // namespace hearth
