// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's register as a whole: closing it, opening it again, and the heads that were only counted. Each
// function is one change; they fail with Error::Gone when the meeting has been deleted meanwhile.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/result.h"
#include "core/meeting/meeting.h"

namespace hearth {

class Change;
class Club;

struct ClosedRegister {
    bool already = false; ///< It was complete before: nothing was changed.
    int absent = 0;       ///< How many unmarked people were marked absent.

    bool operator==(const ClosedRegister&) const = default;
};

/// Marks whoever was expected and has no mark absent; the register is complete and the meeting held. Only
/// this makes anybody absent, and only complete registers feed rates. Allowed at any time; refused for a
/// cancelled meeting, which is nobody's absence.
[[nodiscard]] Result<ClosedRegister> closeRegister(Club& club, MeetingId meeting);

/// Opens a complete register again, so that it feeds no rate while it is being mended. The absences that
/// closing made stay: by now somebody may have looked at them and let them stand, and who was there after all
/// is simply checked in. Undoing the closing takes exactly these absences back. A register that isn't
/// complete stays as it is.
[[nodiscard]] Done reopenRegister(Club& club, MeetingId meeting);

/// Adds heads that were counted, such as "12, school class". From 1 to 100,000.
[[nodiscard]] Result<RowId> addHeads(Club& club, MeetingId meeting, int count, const QString& note = {});
/// Replaces all heads of the meeting by one count; 0 for none.
[[nodiscard]] Done setHeads(Club& club, MeetingId meeting, int count);

/// Within a change: the meeting, or a refusal that says it is gone or was cancelled.
[[nodiscard]] Meeting requireTakingPlace(Change& change, MeetingId meeting);
/// Within a change: as `setHeads` does it.
void setHeads(Change& change, MeetingId meeting, int count);

} // namespace hearth
