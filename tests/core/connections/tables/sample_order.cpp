// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/connections/tables/sample_order.h"

#include "core/connections/tables/placing.h"
#include "tests/support/catch.h"

#include <numeric>

namespace hearth::test {

namespace {

TableRules::Pairs randomPairs(Random& random, int people, int most)
{
    TableRules::Pairs pairs;
    for (auto left = random.between(0, most); left > 0; --left) {
        const int a = static_cast<int>(random.between(0, people - 1));
        const int b = static_cast<int>(random.between(0, people - 1));
        const auto isSame = [&](const std::pair<int, int>& pair) {
            return pair == std::pair(a, b) || pair == std::pair(b, a);
        };
        if (a != b && std::none_of(pairs.begin(), pairs.end(), isSame)) {
            pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

std::vector<int> some(Random& random, int count, int percent)
{
    std::vector<int> chosen;
    for (int one = 0; one < count; ++one) {
        if (random.chance(percent)) {
            chosen.push_back(one);
        }
    }
    return chosen;
}

void addAcquaintances(Random& random, TableOrder& order)
{
    order.knows.resize(order.at(order.people - 1, order.people - 1) + 1);
    order.nearness.resize(order.knows.size());
    for (int a = 0; a < order.people; ++a) {
        for (int b = 0; b < a; ++b) {
            const bool knows = random.chance(30);
            const auto near = static_cast<float>(random.between(0, 8)) / 4;
            order.knows[order.at(a, b)] = order.knows[order.at(b, a)] = knows ? 1 : 0;
            order.nearness[order.at(a, b)] = order.nearness[order.at(b, a)] = near;
        }
    }
}

} // namespace

TableOrder plainOrder(int people, int size, int rounds)
{
    TableOrder order;
    order.people = people;
    order.size = size;
    order.rounds = rounds;
    return order;
}

TableOrder randomOrder(Random& random, int mostPeople)
{
    TableOrder order =
        plainOrder(static_cast<int>(random.between(2, mostPeople)), static_cast<int>(random.between(2, 5)),
                   static_cast<int>(random.between(1, 3)));
    order.seed = random.bits();
    order.rules.apart = randomPairs(random, order.people, 3);
    order.rules.together = randomPairs(random, order.people, 2);
    std::erase_if(order.rules.together, [&](const std::pair<int, int>& pair) {
        const auto swapped = std::pair(pair.second, pair.first);
        const auto& apart = order.rules.apart;
        return std::find(apart.begin(), apart.end(), pair) != apart.end() ||
               std::find(apart.begin(), apart.end(), swapped) != apart.end();
    });
    order.rules.hosting =
        random.chance(50) ? TableRules::Hosting::AtEachTable : TableRules::Hosting::NotAsked;
    order.rules.hosts = some(random, order.people, 40);
    for (const int person : some(random, order.people, 15)) {
        order.rules.newcomers.push_back({person, some(random, order.people, 20)});
    }
    order.rules.needQuiet = some(random, order.people, 10);
    order.rules.quietTables = {0};
    order.rules.needStepFree = some(random, order.people, 10);
    order.rules.stepFreeTables = {order.tables() - 1};
    order.wishes = randomPairs(random, order.people, 2);
    for (int person = 0; person < order.people; ++person) {
        order.kinds.push_back(static_cast<int>(random.between(-1, 2)));
    }
    addAcquaintances(random, order);
    return order;
}

void requireWhole(const TableOrder& order, const Seating& seating)
{
    REQUIRE(static_cast<int>(seating.size()) == order.rounds);
    for (const SeatingRound& round : seating) {
        std::vector<int> times(static_cast<std::size_t>(order.people), 0);
        for (const SeatedTable& table : round) {
            REQUIRE_FALSE(table.empty());
            REQUIRE(static_cast<int>(table.size()) <= order.size);
            for (const int person : table) {
                ++times.at(static_cast<std::size_t>(person));
            }
        }
        REQUIRE(times == std::vector<int>(static_cast<std::size_t>(order.people), 1));
    }
}

Seating randomSeating(Random& random, const TableOrder& order)
{
    Seating seating;
    for (int round = 0; round < order.rounds; ++round) {
        std::vector<int> people(static_cast<std::size_t>(order.people));
        std::iota(people.begin(), people.end(), 0);
        for (std::size_t left = people.size(); left > 1; --left) {
            std::swap(people[left - 1], people[random.index(left)]);
        }
        seating.push_back(evenRound(people, order.size));
    }
    return seating;
}

} // namespace hearth::test
