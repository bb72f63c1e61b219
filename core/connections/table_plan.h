// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's tables were asked for, so that they can be seated again in the same way.
#pragma once

#include <vector>

namespace hearth {

/// A conversation holds about four (Dunbar, Duncan, Nettle 1995): larger tables fall apart into several.
inline constexpr int kindTable = 4;

struct TablePlan {
    int size = kindTable;           ///< At most so many at a table.
    int seed = 1;                   ///< Another number, another seating; the same, the same one.
    std::vector<int> quiet = {};    ///< Numbers of tables, from 1, ascending.
    std::vector<int> stepFree = {}; ///< The same.

    bool operator==(const TablePlan&) const = default;
};

} // namespace hearth
