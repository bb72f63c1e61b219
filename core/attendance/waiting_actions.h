// SPDX-License-Identifier: GPL-3.0-or-later
// The line before a full meeting, in the order in which people came. Each function is one change; whoever is
// checked in leaves the line by that.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace hearth {

class Club;

/// Puts somebody at the end of the line, and says which place they have: 1 is the next. Who waits already
/// keeps their place. Refused for a cancelled meeting and for somebody who is in; Error::Gone where either
/// was deleted meanwhile.
[[nodiscard]] Result<int> joinWaitingLine(Club& club, MeetingId meeting, MemberId member);

/// Nothing changes where they don't wait.
[[nodiscard]] Done leaveWaitingLine(Club& club, MeetingId meeting, MemberId member);

/// Who waits, the first in the line first.
[[nodiscard]] Result<std::vector<MemberId>> waitingLine(Club& club, MeetingId meeting);

} // namespace hearth
