// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody checks themselves in at a door of the club's own laptop: a mark, and the door's event of it, so
// that an earlier arrival at another door is told from a decision of the desk.
#pragma once

#include "core/attendance/check_in.h"

namespace hearth {

/// As `checkIn` does it, as one change. `source`: the door or a card.
[[nodiscard]] Result<CheckIn>
arriveAtDoor(Club& club, MeetingId meeting, MemberId member, AttendanceSource source);

/// Within a change: notes that the mark of `member`, just made, is this laptop's door's. Of a door file
/// nothing, for there every change of a mark is written down anyway.
void noteArrival(Change& change, MeetingId meeting, MemberId member);

} // namespace hearth
