// SPDX-License-Identifier: GPL-3.0-or-later
// Whether newcomers of doors may be in the book already, or were entered at two doors.
#pragma once

#include "core/door/door_event.h"
#include "core/door/take_in_report.h"

namespace hearth {

class Club;

/// The pairs, the likeliest first. `newcomers` aren't in the book yet. Throws `StoreError`.
[[nodiscard]] std::vector<TakenDuplicate> likelyDuplicates(Club& club,
                                                           const std::vector<DoorEvent>& newcomers);

} // namespace hearth
