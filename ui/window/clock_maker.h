// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the clock that a club is to have: the machine's, or one that stands still.
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>

namespace hearth {

using ClockMaker = std::function<std::unique_ptr<Clock>()>;

} // namespace hearth
