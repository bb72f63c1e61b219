// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to holidays: each function is one change, in which the coming meetings of the series that
// keep them are left out, moved or brought back.
#pragma once

#include "core/base/result.h"
#include "core/meeting/holiday.h"

#include <vector>

namespace hearth {

class Club;
struct Problem;

/// The longest they may be, in days: half a year. What is longer is a mistyped year.
inline constexpr int longestHoliday = 184;

/// Fills the last day where it is left out, and says what keeps the holidays from being kept.
[[nodiscard]] std::vector<Problem> settleHoliday(Holiday& holiday);

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one. A single day
/// needs no last one.
[[nodiscard]] Result<HolidayId> addHoliday(Club& club, const Holiday& draft);
/// Fails with Error::Gone when they have been deleted meanwhile.
[[nodiscard]] Done editHoliday(Club& club, const Holiday& draft);
[[nodiscard]] Done deleteHoliday(Club& club, HolidayId id);

} // namespace hearth
