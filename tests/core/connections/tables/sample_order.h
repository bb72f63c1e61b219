// SPDX-License-Identifier: GPL-3.0-or-later
// Orders for seatings, plain and with every rule, and what every seating must be.
#pragma once

#include "core/connections/tables/table_order.h"
#include "tests/support/property.h"

namespace hearth::test {

[[nodiscard]] TableOrder plainOrder(int people, int size, int rounds);

/// With rules, wishes and acquaintances at random; they may contradict each other.
[[nodiscard]] TableOrder randomOrder(Random& random, int mostPeople);

/// Everybody sits once in each round, nobody at a table that is too large.
void requireWhole(const TableOrder& order, const Seating& seating);

/// A seating at random, as even as can be.
[[nodiscard]] Seating randomSeating(Random& random, const TableOrder& order);

} // namespace hearth::test
