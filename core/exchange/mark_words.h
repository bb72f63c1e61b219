// SPDX-License-Identifier: GPL-3.0-or-later
// The marks that people put into an attendance list by hand.
#pragma once

#include "core/attendance/attendance.h"

#include <QStringView>

#include <optional>

namespace hearth {

/// What a cell such as `x`, `1`, `P`, `yes`, `✓`, `late`, `E` or `a` means, in English, German, French,
/// Spanish, Italian, Dutch, Portuguese and Polish; nothing for an empty or unknown one.
[[nodiscard]] std::optional<AttendanceStatus> writtenMark(QStringView text);

} // namespace hearth
