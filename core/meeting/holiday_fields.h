// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays as the exchange contract writes them: `id, name, first, last`. One code for the command line,
// JSON, export and import.
#pragma once

#include "core/base/field_text.h"
#include "core/meeting/holiday.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& holidayColumns();
/// Their cells, in the columns' order.
[[nodiscard]] QStringList holidayCells(const Holiday& holiday);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readHolidayFields(Holiday& draft, const FieldTexts& texts);

} // namespace hearth
