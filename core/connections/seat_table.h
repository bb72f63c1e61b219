// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of seats, and of how they were asked for. Everything here throws `StoreError`.
#pragma once

#include "core/connections/seat.h"
#include "core/connections/table_plan.h"

#include <optional>

namespace hearth {

class Database;
struct Meeting;

/// A meeting's seats by member id.
[[nodiscard]] std::vector<Seat> listSeats(Database& database, MeetingId meeting);

/// Leaves the meeting with these seats and no others, and touches no row that is as it was. Runs inside the
/// caller's change.
void writeSeats(Database& database, MeetingId meeting, const std::vector<Seat>& seats);

/// What the meeting's tables were asked for, none where they never were.
[[nodiscard]] std::optional<TablePlan> findPlan(Database& database, MeetingId meeting);
/// The same; where there is none as usual, with the quiet and step-free tables that the same room had last.
[[nodiscard]] TablePlan planOf(Database& database, const Meeting& meeting);
/// Runs inside the caller's change, and touches nothing where the plan is as it was.
void writePlan(Database& database, MeetingId meeting, const TablePlan& plan);

} // namespace hearth
