// SPDX-License-Identifier: GPL-3.0-or-later
// Which later changes stand in the way of taking one back.
#pragma once

#include "core/history/history.h"

namespace hearth {

/// The later standing changes that must go first, newest first; with those that stand in *their* way.
///
/// A later change stands in the way where it touched a row that this one touched; where it hangs something on
/// a row that this one added; where it removed what this one's rows refer to; where it put a new row in the
/// place of one that this one removed; and, for a bulk change, where it touched or used a row that the bulk
/// brought in.
[[nodiscard]] std::vector<HistoryEntry> blockers(const History& history, const HistoryEntry& entry);

} // namespace hearth
