// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// An iCalendar: its events that repeat as series, the others and what of a series was changed as meetings. A
/// time in UTC or of another zone is put on the club's wall clock. An event keeps one id however often it is
/// read, so that reading it again changes nothing. A record's line is its place among its kind, the first
/// being 2.
[[nodiscard]] Result<SourceTables> openICalendar(const InputFile& file, const QTimeZone& zone);

} // namespace hearth
