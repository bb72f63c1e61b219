// SPDX-License-Identifier: GPL-3.0-or-later
// Going home before the end, and coming back. Each function is one change.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace hearth {

class Club;

/// Notes that somebody who is here leaves now; nothing changes where they have left before. Error::Gone
/// where nobody has them here (any more).
[[nodiscard]] Done leaveMeeting(Club& club, MeetingId meeting, MemberId member);

/// They are here again: the leaving is taken away, the arrival stays. Nothing changes where they never left;
/// Error::Gone where nobody has them here (any more).
[[nodiscard]] Done comeBack(Club& club, MeetingId meeting, MemberId member);

} // namespace hearth
