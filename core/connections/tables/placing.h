// SPDX-License-Identifier: GPL-3.0-or-later
// Seats people by a design that was made for another number: points are left out, or stand for two people and
// more who then always sit together, as long as no table grows too large. So 20 people at tables of six meet
// in five rounds on the affine plane of order four, four of whose points are doubled.
#pragma once

#include "core/connections/tables/design.h"

#include <vector>

namespace hearth {

/// Seatings of so many people at tables of at most `size`, in `rounds` rounds, that come from designs; none
/// where none fits. Rounds beyond a design's own begin it again.
[[nodiscard]] std::vector<Seating> seatingsByDesign(int people, int size, int rounds);

/// People at as many tables as they need, as even as possible, in their order.
[[nodiscard]] SeatingRound evenRound(const std::vector<int>& people, int size);

} // namespace hearth
