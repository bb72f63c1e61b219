// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a door file that lives in memory where its log says it was.
#pragma once

#include "core/base/result.h"
#include "core/door/door_event.h"

namespace hearth {

class Club;

/// Makes the register what `events`, all of this file, came to, and writes them into its log. As one change.
[[nodiscard]] Done replay(Club& door, const std::vector<DoorEvent>& events);

} // namespace hearth
