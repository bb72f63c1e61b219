// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a door file. Throws `StoreError`.
#pragma once

#include "core/door/door_event.h"

namespace hearth {

class Database;

/// Appends an event, with the sum over it and all before it.
void appendToLog(Database& database, const DoorEvent& event);

/// All of it, in its order. Throws `StoreError` of kind Damaged where a sum isn't what it should be.
[[nodiscard]] std::vector<DoorEvent> readLog(Database& database);

/// The last event in the log about one mark, or about the same heads; none where there is none.
[[nodiscard]] DoorStamp lastLogged(Database& database, MeetingId meeting, MemberId member);
[[nodiscard]] DoorStamp lastLogged(Database& database, RowId heads);

[[nodiscard]] bool hasEvents(Database& database);
/// The number of the last event of this door, 0 where it has written down nothing yet.
[[nodiscard]] std::int64_t lastSeq(Database& database, std::int64_t door);

} // namespace hearth
