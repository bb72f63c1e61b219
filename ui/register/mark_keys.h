// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendance.h"

#include <QString>

namespace hearth {

class OpenClub;

/// Whether the club uses this mark: late and excused can be switched off, and stay where they were made.
[[nodiscard]] bool isMarkUsed(OpenClub& open, AttendanceStatus status);
/// The mark that a letter makes in a register, in the language of the program: P, L, E and A; nothing for one
/// that the club doesn't use.
[[nodiscard]] std::optional<AttendanceStatus> statusOfKey(OpenClub& open, const QString& key);

} // namespace hearth
