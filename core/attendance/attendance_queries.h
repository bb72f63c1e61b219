// SPDX-License-Identifier: GPL-3.0-or-later
// Reads registers, and says whom a meeting expects. Everything here throws `StoreError`; `Club::read` turns
// it into an error.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"
#include "core/store/query.h"

#include <optional>
#include <vector>

namespace hearth {

class Database;

[[nodiscard]] std::optional<Attendance>
findAttendance(Database& database, MeetingId meeting, MemberId member);
/// A meeting's marks, by member id.
[[nodiscard]] std::vector<Attendance> listRegister(Database& database, MeetingId meeting);
[[nodiscard]] std::vector<HeadCount> listHeadCounts(Database& database, MeetingId meeting);

/// Whom a meeting of `group` on `day` expects, by id: the group's people of that day, whatever their status,
/// but not before they joined the club nor after they left it; without a group all who are full, trial or
/// honorary members on that day.
[[nodiscard]] std::vector<MemberId> expectedAt(Database& database, GroupId group, QDate day);
/// The same of this meeting, and whoever is invited to it beyond its group.
[[nodiscard]] std::vector<MemberId> expectedAt(Database& database, const Meeting& meeting);

/// How many marks there are, `most` where there are so many or more.
[[nodiscard]] std::int64_t countAttendance(Database& database, std::int64_t most);

/// Streams attendances as files hold them, by meeting id, then member id.
class AttendanceReader {
public:
    /// Everybody at every meeting.
    explicit AttendanceReader(Database& database);
    /// One meeting's register.
    AttendanceReader(Database& database, MeetingId meeting);

    /// The next one; false after the last.
    bool next(ListedAttendance& row);

private:
    Query m_rows;
};

} // namespace hearth
