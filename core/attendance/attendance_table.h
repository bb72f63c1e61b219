// SPDX-License-Identifier: GPL-3.0-or-later
// Writes registers, for actions and for bulk changes. Everything here throws `StoreError` and runs inside the
// caller's change.
#pragma once

#include "core/attendance/attendance.h"

namespace hearth {

class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertAttendance(Database& database, const Attendance& attendance, ChangeId origin = {});
void updateAttendance(Database& database, const Attendance& attendance);
void removeAttendance(Database& database, MeetingId meeting, MemberId member);

enum class Insertion { Added, WasThere };
/// Marks `member` absent unless there is a mark already.
Insertion insertAbsence(Database& database, MeetingId meeting, MemberId member);

void insertHeadCount(Database& database, const HeadCount& heads, ChangeId origin = {});
void removeHeadCounts(Database& database, MeetingId meeting);

} // namespace hearth
