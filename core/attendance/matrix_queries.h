// SPDX-License-Identifier: GPL-3.0-or-later
// Who was at which of the meetings of a term, as one table: 5,000 people by 60 meetings are 300 kilobytes.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"

#include <optional>
#include <vector>

namespace hearth {

class Database;

struct AttendanceMatrix {
    std::vector<ListedMeeting> meetings; ///< By start, without the cancelled ones.
    std::vector<MemberId> members;       ///< By id.
    /// The mark of each member at each meeting, member by member; -1 where there is none.
    std::vector<std::int8_t> marks;

    [[nodiscard]] std::optional<AttendanceStatus> at(std::size_t member, std::size_t meeting) const
    {
        const std::int8_t mark = marks[member * meetings.size() + meeting];
        return mark < 0 ? std::nullopt : std::optional(static_cast<AttendanceStatus>(mark));
    }
    bool operator==(const AttendanceMatrix&) const = default;
};

/// The meetings of `group`, or those of the whole club where there is none, that start from `first` to
/// `last`, both included; whom they expect on the last day or today, whichever is earlier, and whoever has a
/// mark at one of them. Throws `StoreError`.
[[nodiscard]] AttendanceMatrix
attendanceMatrix(Database& database, GroupId group, QDate first, QDate last, QDate today);

/// Reads the marks of one meeting again; false where somebody is marked who has no row.
[[nodiscard]] bool refreshMeeting(Database& database, AttendanceMatrix& matrix, std::size_t meeting);

} // namespace hearth
