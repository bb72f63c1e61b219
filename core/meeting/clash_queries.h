// SPDX-License-Identifier: GPL-3.0-or-later
// Two meetings at one time in one room, or of one group: said before it happens, and never forbidden.
#pragma once

#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

class Database;

struct Clash {
    enum class Over { Room, Group };
    Over over = Over::Room;
    ListedMeeting other;

    bool operator==(const Clash&) const = default;
};

/// What isn't cancelled and overlaps the times of `draft`, which is the meeting `self` or a new one: at the
/// same venue in the same room or where either says no room, or of the same group. By start. Throws
/// `StoreError`.
[[nodiscard]] std::vector<Clash>
clashesOf(Database& database, const MeetingDraft& draft, MeetingId self = {});

} // namespace hearth
