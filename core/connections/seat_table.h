// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of seats. Everything here throws `StoreError`.
#pragma once

#include "core/connections/seat.h"

namespace hearth {

class Database;

/// A meeting's seats by member id.
[[nodiscard]] std::vector<Seat> listSeats(Database& database, MeetingId meeting);

/// Leaves the meeting with these seats and no others, and touches no row that is as it was. Runs inside the
/// caller's change.
void writeSeats(Database& database, MeetingId meeting, const std::vector<Seat>& seats);

} // namespace hearth
