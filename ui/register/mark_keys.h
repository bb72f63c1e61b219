// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendance.h"

#include <QString>

namespace hearth {

/// The mark that a letter makes in a register, in the language of the program: P, L, E and A.
[[nodiscard]] std::optional<AttendanceStatus> statusOfKey(const QString& key);

} // namespace hearth
