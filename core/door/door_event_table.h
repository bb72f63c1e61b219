// SPDX-License-Identifier: GPL-3.0-or-later
// Adds doors' events to the club's book. Throws `StoreError`; runs inside the caller's change.
#pragma once

#include "core/door/door_event.h"

namespace hearth {

class Database;

/// Its meeting and its people are there.
void insertDoorEvent(Database& database, const DoorEvent& event);
/// The events of `door` are taken in up to and with `seq`.
void writeLastTaken(Database& database, std::int64_t door, std::int64_t seq);

/// One row of heads, in place of what there was of it; none where the count is 0.
void writeHeads(Database& database, const HeadCount& heads);

} // namespace hearth
