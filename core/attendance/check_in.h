// SPDX-License-Identifier: GPL-3.0-or-later
// Checking people in and marking them late, excused or absent: at the door, at the desk, or keyed back from
// paper, at any time, also after the register was closed.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/result.h"
#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

class Change;
class Club;

struct CheckInOptions {
    std::optional<AttendanceStatus> status; ///< Nothing: present, unless the person is in already.
    std::optional<Instant> arrived;         ///< Nothing: now, but for paper unknown. Kept of those who came.
    AttendanceSource source = AttendanceSource::Desk;
    MemberId guestOf;
    QString note;
};

/// What the register says after a check-in.
struct CheckIn {
    MemberId member;
    AttendanceStatus status = AttendanceStatus::Present;
    bool already = false; ///< It said so before: nothing was changed.
    std::optional<Instant> arrived;

    bool operator==(const CheckIn&) const = default;
};

/// Marks `member` at `meeting`. A second check-in changes nothing and says so, since two people at two doors
/// will both press the button; the first arrival stays. Somebody marked absent or excused who is checked in
/// is present; a status that is said and differs from the mark replaces it. The first mark opens the
/// register. Refused for a cancelled meeting; fails with Error::Gone when either has been deleted meanwhile.
[[nodiscard]] Result<CheckIn>
checkIn(Club& club, MeetingId meeting, MemberId member, const CheckInOptions& options = {});

/// The same for several people as one change: all of them or none.
[[nodiscard]] Result<std::vector<CheckIn>> checkIn(Club& club,
                                                   MeetingId meeting,
                                                   const std::vector<MemberId>& members,
                                                   const CheckInOptions& options = {});

/// Within a change: marks one person at `meeting`, which is there and takes place, and opens its register.
CheckIn checkIn(Change& change, Meeting& meeting, MemberId member, const CheckInOptions& options);

} // namespace hearth
