// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in what other laptops wrote down at their doors: in any order, any number of times, with the same
// register in the end.
#pragma once

#include "core/base/result.h"
#include "core/door/door_file.h"
#include "core/door/take_in_report.h"

namespace hearth {

class Club;

/// What taking them in would come to; changes nothing. Refused as `takeIn` is.
[[nodiscard]] Result<TakeInReport> lookAtTakings(Club& club, const std::vector<DoorTakings>& takings);

/// Takes all of them in, as one change, or none. Refused where one is another club's, or has check-ins of a
/// meeting that was cancelled. What is known already changes nothing, and leaves no line in History.
[[nodiscard]] Result<TakeInReport> takeIn(Club& club, const std::vector<DoorTakings>& takings);

} // namespace hearth
