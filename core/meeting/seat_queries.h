// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a planned meeting has seats for those who are invited, and a room for its seats: said before it
// happens, and never forbidden.
#pragma once

#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

class Database;

struct SeatShortage {
    enum class Of {
        Invited, ///< `people` are invited, by their group or by name, and `seats` can come.
        Place,   ///< `people` can come, and the room or place named `place` has `seats`.
        Room,    ///< The venue `place` has rooms, and none of that name.
    };
    Of of = Of::Invited;
    int people = 0;
    int seats = 0;
    QString place;

    bool operator==(const SeatShortage&) const = default;
};

/// What `draft`, which is the meeting `self` or a new one, is short of. Of a meeting for the whole club
/// nobody is invited in particular. Throws `StoreError`.
[[nodiscard]] std::vector<SeatShortage>
seatShortages(Database& database, const MeetingDraft& draft, MeetingId self = {});

} // namespace hearth
