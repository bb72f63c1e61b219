// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a meeting's seating, as one change that can be undone.
#pragma once

#include "core/base/result.h"
#include "core/connections/seat.h"

namespace hearth {

class Club;

/// Keeps `seating` as the meeting's, instead of an earlier one; an empty one clears the tables. Fails with
/// Error::Gone where the meeting or somebody seated is gone, and with Error::Invalid where somebody sits
/// twice in one round.
[[nodiscard]] Done keepSeating(Club& club, MeetingId meeting, const MemberSeating& seating);

/// The seating that the meeting has, with no rounds where it has none.
[[nodiscard]] Result<MemberSeating> keptSeating(Club& club, MeetingId meeting);

} // namespace hearth
