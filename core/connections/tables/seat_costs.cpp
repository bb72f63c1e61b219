// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_costs.h"

#include <algorithm>

namespace hearth {

namespace {

/// A pair that meets for the third time costs a little more than two that meet for the second; more would
/// cost new pairs.
constexpr float nearestCounted = 3;
constexpr float partOfStrangers = 0.3F;
constexpr std::int32_t wishGain = 1'500;
constexpr std::int32_t sameKindCost = 150;

} // namespace

SeatCosts::SeatCosts(const TableOrder& order)
    : m_people(order.people),
      m_pairs(static_cast<std::size_t>(order.people) * static_cast<std::size_t>(order.people)),
      m_traits(static_cast<std::size_t>(order.people), 0),
      m_buddies(static_cast<std::size_t>(order.people))
{
    addPairs(order);
    addRules(order);
}

void SeatCosts::addPairs(const TableOrder& order)
{
    for (int a = 0; a < m_people; ++a) {
        for (int b = 0; b < m_people; ++b) {
            PairCost& pair = m_pairs[order.at(a, b)];
            const float near =
                order.nearness.empty() ? 0 : std::min(order.nearness[order.at(a, b)], nearestCounted);
            // Who has met costs a repeat, and more the nearer; who hasn't costs a little for what they had.
            const bool knows = order.knowsPair(a, b);
            const float known = knows ? 1 + near : partOfStrangers * std::min(near, 1.0F);
            pair.first = static_cast<std::int32_t>(known * repeatCost);
            pair.again = repeatCost + pair.first;
            const bool isSameKind =
                !order.kinds.empty() && order.kinds[static_cast<std::size_t>(a)] >= 0 &&
                order.kinds[static_cast<std::size_t>(a)] == order.kinds[static_cast<std::size_t>(b)];
            if (isSameKind) {
                pair.first += sameKindCost;
                pair.again += sameKindCost;
            }
            m_isPlain = m_isPlain && pair.first == 0;
        }
    }
    const auto both = [&](const std::pair<int, int>& pair, auto&& change) {
        change(m_pairs[order.at(pair.first, pair.second)]);
        change(m_pairs[order.at(pair.second, pair.first)]);
    };
    for (const auto& pair : order.wishes) {
        both(pair, [](PairCost& cost) { cost.first -= wishGain; });
    }
    for (const auto& pair : order.rules.apart) {
        both(pair, [](PairCost& cost) { cost.hard = 1; });
    }
    for (const auto& pair : order.rules.together) {
        both(pair, [](PairCost& cost) { cost.hard = -1; });
    }
    m_together = static_cast<std::int64_t>(order.rules.together.size());
    m_hasPairRules = !order.rules.apart.empty() || !order.rules.together.empty();
    m_isPlain = m_isPlain && order.wishes.empty() && !m_hasPairRules;
}

void SeatCosts::addRules(const TableOrder& order)
{
    const TableRules& rules = order.rules;
    const auto mark = [](std::vector<std::uint8_t>& traits, const std::vector<int>& which, Trait trait) {
        for (const int one : which) {
            traits[static_cast<std::size_t>(one)] |= trait;
        }
    };
    const std::size_t tables = static_cast<std::size_t>(order.people) + 1;
    m_tableTraits.assign(tables, 0);
    m_needsHosts = rules.hosting == TableRules::Hosting::AtEachTable;
    mark(m_traits, rules.hosts, Host);
    mark(m_traits, rules.needQuiet, Quiet);
    mark(m_traits, rules.needStepFree, StepFree);
    mark(m_tableTraits, rules.quietTables, Quiet);
    mark(m_tableTraits, rules.stepFreeTables, StepFree);
    for (const TableRules::Newcomer& newcomer : rules.newcomers) {
        m_traits[static_cast<std::size_t>(newcomer.person)] |= Newcomer;
        m_buddies[static_cast<std::size_t>(newcomer.person)] = newcomer.buddies;
    }
    m_hasTableRules =
        m_needsHosts || !rules.newcomers.empty() || !rules.needQuiet.empty() || !rules.needStepFree.empty();
    m_isPlain = m_isPlain && !m_hasTableRules;
}

int SeatCosts::brokenAt(int table, std::span<const int> people) const
{
    const std::uint8_t tableIs = m_tableTraits[static_cast<std::size_t>(table)];
    bool hasHost = false;
    int broken = 0;
    for (const int person : people) {
        const std::uint8_t traits = m_traits[static_cast<std::size_t>(person)];
        hasHost = hasHost || (traits & Host) != 0;
        const auto lacks = static_cast<std::uint8_t>(traits & (Quiet | StepFree) & ~tableIs);
        broken += ((lacks & Quiet) != 0 ? 1 : 0) + ((lacks & StepFree) != 0 ? 1 : 0);
    }
    if (!hasHost) {
        broken += m_needsHosts ? 1 : 0;
        for (const int person : people) {
            const bool isNewcomer = (m_traits[static_cast<std::size_t>(person)] & Newcomer) != 0;
            broken += isNewcomer && !isAccompanied(person, people) ? 1 : 0;
        }
    }
    return broken;
}

bool SeatCosts::isAccompanied(int newcomer, std::span<const int> people) const
{
    const std::vector<int>& buddies = m_buddies[static_cast<std::size_t>(newcomer)];
    return std::any_of(people.begin(), people.end(), [&](int person) {
        return std::find(buddies.begin(), buddies.end(), person) != buddies.end();
    });
}

} // namespace hearth
