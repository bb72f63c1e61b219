// SPDX-License-Identifier: GPL-3.0-or-later
// What a seating costs: broken rules first, then what is less wished for. Most of it falls to pairs at one
// table, the rest to a table as a whole.
#pragma once

#include "core/connections/tables/table_order.h"

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace hearth {

struct SeatingCost {
    std::int64_t hard = 0; ///< Broken rules, each pair, person or table in each round.
    std::int64_t soft = 0; ///< In thousandths of a pair that meets again.

    auto operator<=>(const SeatingCost&) const = default;
    SeatingCost& operator+=(const SeatingCost& other)
    {
        hard += other.hard;
        soft += other.soft;
        return *this;
    }
    SeatingCost& operator-=(const SeatingCost& other)
    {
        hard -= other.hard;
        soft -= other.soft;
        return *this;
    }
};

/// What a pair costs at one table: for the first time, and for each time again.
struct PairCost {
    std::int32_t first = 0;
    std::int32_t again = 0;
    std::int8_t hard = 0;   ///< −1 where the two belong together, 1 where they don't.
    std::uint8_t times = 0; ///< How often they sit together as things stand.
};

/// A pair that meets again costs this much.
inline constexpr std::int32_t repeatCost = 1'000;

class SeatCosts {
public:
    explicit SeatCosts(const TableOrder& order);

    [[nodiscard]] int people() const { return m_people; }
    /// By pair, row after row.
    [[nodiscard]] const std::vector<PairCost>& pairs() const { return m_pairs; }
    /// What all rounds cost before anybody sits: pairs who belong together and don't sit together yet.
    [[nodiscard]] std::int64_t hardAtFirst(int rounds) const { return m_together * rounds; }
    /// Whether there is any rule about a table as a whole.
    [[nodiscard]] bool hasTableRules() const { return m_hasTableRules; }
    /// How many such rules this table breaks.
    [[nodiscard]] int brokenAt(int table, std::span<const int> people) const;
    /// Whether everybody is like everybody else, so that only repeats count.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    [[nodiscard]] bool isWithoutRules() const { return !m_hasTableRules && !m_hasPairRules; }

private:
    enum Trait : std::uint8_t { Host = 1, Newcomer = 2, Quiet = 4, StepFree = 8 };

    void addPairs(const TableOrder& order);
    void addRules(const TableOrder& order);
    [[nodiscard]] bool isAccompanied(int newcomer, std::span<const int> people) const;

    int m_people = 0;
    std::vector<PairCost> m_pairs;
    std::int64_t m_together = 0;
    bool m_hasTableRules = false;
    bool m_hasPairRules = false;
    bool m_isPlain = true;
    bool m_needsHosts = false;
    std::vector<std::uint8_t> m_traits;      // of people: what they are, or need
    std::vector<std::uint8_t> m_tableTraits; // what tables are
    std::vector<std::vector<int>> m_buddies; // by person
};

} // namespace hearth
