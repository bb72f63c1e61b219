// SPDX-License-Identifier: GPL-3.0-or-later
// Reads who waits for a seat. Throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace hearth {

class Database;

/// Who waits at a meeting, the first in the line first.
[[nodiscard]] std::vector<MemberId> listWaiting(Database& database, MeetingId meeting);

} // namespace hearth
