// SPDX-License-Identifier: GPL-3.0-or-later
// A seat for somebody who comes late, while nobody else moves.
#pragma once

#include "core/connections/tables/table_order.h"

namespace hearth {

/// The table of each round at which `person`, who has no seat in `seating` yet, is best seated: where no rule
/// is broken, then where a seat is free, then with the most people they haven't met. Nobody is put at an
/// empty table, nor at one whose people are all locked, as long as there is another. −1 in a round without
/// people.
[[nodiscard]] std::vector<int> lateSeats(const TableOrder& order, const Seating& seating, int person);

} // namespace hearth
