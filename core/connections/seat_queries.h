// SPDX-License-Identifier: GPL-3.0-or-later
// Reads where somebody sits. Throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace hearth {

class Database;

/// Somebody's tables at a meeting by round, 0 where they sit out; none where they have no seat.
[[nodiscard]] std::vector<int> tablesOf(Database& database, MeetingId meeting, MemberId member);

} // namespace hearth
