// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// An iCalendar's holidays: its events that last whole days, one row each. One that comes back every year is
/// a row for each year from the one before `today` to the fourth after it.
[[nodiscard]] Result<SourceTables> openHolidays(const InputFile& file, QDate today);

} // namespace hearth
