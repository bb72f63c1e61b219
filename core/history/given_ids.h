// SPDX-License-Identifier: GPL-3.0-or-later
// What ids a file has given out, so that the next run gives out others, also while the clock stands still, as
// it does when a command is told what time it is.
#pragma once

#include "core/history/history.h"

namespace hearth {

/// The greatest id of an entry or of a row whose id is its whole key, up to a second ahead of `now` or of the
/// newest entry: many at once run ahead of the clock. Those further ahead are others': of series, or
/// imported.
[[nodiscard]] std::int64_t greatestGivenId(const History& history, Instant now);

} // namespace hearth
