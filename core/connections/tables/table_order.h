// SPDX-License-Identifier: GPL-3.0-or-later
// What a seating is asked for: how many people at tables of which size, for how many rounds, who knows whom,
// and the rules. Hard rules hold before anything else; nothing soft is ever gained by breaking one.
#pragma once

#include "core/connections/tables/seating.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace hearth {

/// People by their place in the list, tables by their number within a round, both from 0.
struct TableRules {
    using Pairs = std::vector<std::pair<int, int>>;
    struct Newcomer {
        int person = 0;
        std::vector<int> buddies;
    };
    enum class Hosting { NotAsked, AtEachTable };

    Pairs apart;    ///< Never at one table.
    Pairs together; ///< Always at one table.
    Hosting hosting = Hosting::NotAsked;
    std::vector<int> hosts;
    std::vector<Newcomer> newcomers; ///< Each sits with a buddy or a host.
    std::vector<int> needQuiet;      ///< They sit at one of `quietTables`.
    std::vector<int> quietTables;
    std::vector<int> needStepFree; ///< They sit at one of `stepFreeTables`.
    std::vector<int> stepFreeTables;
};

/// Who is to stay where they sit.
struct SeatLock {
    int round = 0;
    int person = 0;
    int table = 0;
};

struct TableOrder {
    int people = 0;
    int size = 4; ///< At most so many at a table.
    int rounds = 1;
    TableRules rules;
    TableRules::Pairs wishes; ///< Would like to sit together once.
    std::vector<int> kinds; ///< People of one number are to be mixed with others; empty, or −1 for no kind.
    std::vector<char> knows;     ///< By pair, row after row: whether they have met. Empty: nobody has.
    std::vector<float> nearness; ///< By pair: how much and how lately, in tables. Empty as well.
    std::vector<SeatLock> locks;
    Seating start; ///< What to begin with; empty for a seating from nothing.
    std::uint64_t seed = 1;
    std::int64_t iterations = 0; ///< How much work to spend; 0 for what suits the size.

    [[nodiscard]] std::size_t at(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(people) + static_cast<std::size_t>(b);
    }
    [[nodiscard]] bool knowsPair(int a, int b) const { return !knows.empty() && knows[at(a, b)] != 0; }
    [[nodiscard]] int tables() const { return people == 0 ? 0 : (people + size - 1) / size; }
};

} // namespace hearth
