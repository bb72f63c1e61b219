// SPDX-License-Identifier: GPL-3.0-or-later
// The evening goes otherwise than planned: somebody comes who wasn't expected, somebody doesn't. Everybody
// else stays where they were told to sit.
#pragma once

#include "core/connections/tables/table_order.h"

namespace hearth {

/// `seating` without `missing`; their places stay free. Tables that nobody is left at stay, empty, so that
/// the others keep their numbers.
[[nodiscard]] Seating withoutPeople(Seating seating, const std::vector<int>& missing);

/// `seating` and, in each round, whoever of the order's people isn't in it yet: one after the other at the
/// table with room that costs least, by the rules first; where none has room, at a new one. The seating's own
/// people stay where they are.
[[nodiscard]] Seating withArrivals(const TableOrder& order, Seating seating);

} // namespace hearth
