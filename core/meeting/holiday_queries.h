// SPDX-License-Identifier: GPL-3.0-or-later
// Reads holidays. What takes a `Database` throws `StoreError`; `Club::read` turns it into an error.
#pragma once

#include "core/meeting/holiday.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<Holiday> findHoliday(Database& database, HolidayId id);
/// All of them by their first day.
[[nodiscard]] std::vector<Holiday> listHolidays(Database& database);

/// What the holidays are called, also when they are gone, for words.
[[nodiscard]] QString holidayName(Club& club, HolidayId id);

} // namespace hearth
