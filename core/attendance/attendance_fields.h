// SPDX-License-Identifier: GPL-3.0-or-later
// Attendances as the exchange contract writes them: `meeting_id, meeting, starts, member_id, given_name,
// family_name, status, arrived, guest_of, source, note`. One code for the command line, JSON, export and
// import.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/field_text.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& attendanceColumns();
/// An attendance's cells, in the columns' order.
[[nodiscard]] QStringList attendanceCells(const ListedAttendance& row);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readAttendanceFields(AttendanceDraft& draft, const FieldTexts& texts);

/// The mark that a draft whose meeting and member are known stands for: an arrival only of somebody who came.
[[nodiscard]] Attendance attendanceFrom(const AttendanceDraft& draft);

/// `present`, `late`, `excused` or `absent`.
[[nodiscard]] QString attendanceStatusWord(AttendanceStatus status);
/// Reads such a word, in any letters; nothing when it is none.
[[nodiscard]] std::optional<AttendanceStatus> attendanceStatusFromWord(const QString& word);
/// `desk`, `door`, `card`, `paper` or `import`.
[[nodiscard]] QString attendanceSourceWord(AttendanceSource source);

} // namespace hearth
