// SPDX-License-Identifier: GPL-3.0-or-later
// Writes holidays, for actions and for bulk changes. Everything here throws `StoreError` and runs inside the
// caller's change.
#pragma once

#include "core/meeting/holiday.h"

namespace hearth {

class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertHoliday(Database& database, const Holiday& holiday, ChangeId origin = {});
void updateHoliday(Database& database, const Holiday& holiday);
void removeHoliday(Database& database, HolidayId id);

} // namespace hearth
