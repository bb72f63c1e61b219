// SPDX-License-Identifier: GPL-3.0-or-later
// Which doors' events the club's book knows. Throws `StoreError`.
#pragma once

#include "core/door/door_event.h"

namespace hearth {

class Club;
class Database;

/// The number of the last event of `door` that was taken in, 0 where none was.
[[nodiscard]] std::int64_t lastTakenOf(Database& database, std::int64_t door);
/// Those about one mark.
[[nodiscard]] std::vector<DoorEvent> eventsAbout(Database& database, MeetingId meeting, MemberId member);
/// Those about the same heads.
[[nodiscard]] std::vector<DoorEvent> eventsAbout(Database& database, MeetingId meeting, RowId heads);

/// Whether nobody has said anything of this mark but closing the register, or doors: it is a bare absence
/// that follows from the unmarked being absent, and an arrival at a door goes before it.
[[nodiscard]] bool isAbsentByDefault(Club& club, const Attendance& mark);

} // namespace hearth
