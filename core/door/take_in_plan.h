// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be written so that the book says what all doors together say. Reads only.
//
// A mark follows from doors as long as it is what their events came to before; then it becomes what they come
// to now. A mark that is anything else was decided by the club's own laptop, and stands: that is noted as an
// event of its own, or it couldn't be told any more once a door happens to say the same. An absence that only
// followed from closing the register is nobody's decision.
#pragma once

#include "core/attendance/attendance.h"
#include "core/door/door_file.h"
#include "core/door/take_in_report.h"

#include <map>

namespace hearth {

class Club;

struct PlannedMark {
    MeetingId meeting;
    MemberId member;
    std::optional<Attendance> after;
};

struct TakeInPlan {
    TakeInReport report;
    std::vector<DoorEvent> newcomers; ///< Who is to be added.
    /// To be noted, of people and meetings that are there then. Decisions of the own desk have no number yet.
    std::vector<DoorEvent> events;
    std::map<std::int64_t, std::int64_t> last; ///< By door, how far it is taken in afterwards.
    std::vector<MeetingId> begun;              ///< Meetings whose registers are open from here on.
    std::vector<PlannedMark> marks;
    std::vector<HeadCount> heads;
};

/// Throws a `Refusal` where a file is another club's or a meeting was cancelled, and `StoreError`.
[[nodiscard]] TakeInPlan planTakeIn(Club& club, const std::vector<DoorTakings>& takings);

} // namespace hearth
