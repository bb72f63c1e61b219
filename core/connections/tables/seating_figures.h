// SPDX-License-Identifier: GPL-3.0-or-later
// What a seating brings: how many pairs meet for the first time, how many meet again, what more there could
// have been, and who meets nobody new.
#pragma once

#include "core/connections/tables/table_order.h"

#include <cstdint>
#include <vector>

namespace hearth {

/// Why there can't be more new pairs at tables of these sizes.
enum class BoundReason {
    Everybody, ///< Then all who hadn't met have.
    Seats,     ///< So many pairs sit together in all rounds.
    Strangers, ///< Somebody has fewer strangers left than seats beside them.
};

struct SeatingFigures {
    std::int64_t newPairs = 0; ///< That hadn't met before and sit together at least once.
    std::int64_t repeats = 0; ///< Times that a pair sits together who had met, before or in an earlier round.
    std::int64_t allPairs = 0; ///< Of the people seated, met or not.
    std::int64_t bound = 0;    ///< More new pairs no seating at tables of these sizes could bring.
    BoundReason reason = BoundReason::Everybody;
    std::vector<int> nobodyNew; ///< Who sits with nobody new in any round, ascending.

    bool operator==(const SeatingFigures&) const = default;
};

[[nodiscard]] SeatingFigures figuresOf(const TableOrder& order, const Seating& seating);

/// By round and table, how many pairs meet there for the first time.
[[nodiscard]] std::vector<std::vector<int>> newPairsByTable(const TableOrder& order, const Seating& seating);

} // namespace hearth
