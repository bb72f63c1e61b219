// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an evening has no screen in the room.
#pragma once

#include "core/meeting/meeting.h"

namespace hearth {

class Database;

/// What is said of the meeting itself, else of its series, else of its venue; no where nobody said anything.
/// Throws `StoreError`.
[[nodiscard]] bool isTechnologyFree(Database& database, const Meeting& meeting);

} // namespace hearth
