// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_import.h"

#include <memory>

namespace hearth {

/// Attendance in its long form: a row a mark. Meetings are found by id, else by title and start; members by
/// id, else by a name that only one of them bears. What is missing is made where the options say so, else the
/// row is rejected.
[[nodiscard]] std::unique_ptr<RecordImporter> attendanceImporter(Club& club, const ImportOptions& options);

} // namespace hearth
