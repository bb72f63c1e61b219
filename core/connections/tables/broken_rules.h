// SPDX-License-Identifier: GPL-3.0-or-later
// Which hard rules a seating doesn't keep, and who is in conflict: named, so that somebody can decide which
// rule gives way.
#pragma once

#include "core/connections/tables/table_order.h"

#include <vector>

namespace hearth {

enum class TableRule { Apart, Together, Host, Newcomer, Quiet, StepFree };

struct BrokenRule {
    TableRule rule = TableRule::Apart;
    int round = -1;          ///< From 0; −1 where no seating at all can keep it.
    std::vector<int> people; ///< Those in conflict, ascending.

    bool operator==(const BrokenRule&) const = default;
};

/// What no seating can keep, told before any search: more people who belong together than a table has seats,
/// some of whom must be kept apart besides, more who must be kept apart than there are tables, fewer hosts
/// than tables, more who need a quiet or step-free table than such tables seat, newcomers with nobody to go
/// to.
[[nodiscard]] std::vector<BrokenRule> impossibleRules(const TableOrder& order);

/// What this seating breaks, round by round.
[[nodiscard]] std::vector<BrokenRule> brokenRules(const TableOrder& order, const Seating& seating);

} // namespace hearth
