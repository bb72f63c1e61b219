// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a file into the club: opened, recognised, planned, and made one change.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"

namespace hearth {

class Club;

/// Imports `path`. Rows that can't be taken are in the report; the rest goes in as one change. A file of
/// several tables (everything as JSON) becomes one change each, in the order in which they build on each
/// other. Unreadable where it can't be read as a whole, and then nothing is changed.
[[nodiscard]] Result<std::vector<ImportReport>>
importFile(Club& club, const QString& path, const ImportOptions& options);

/// Writes the rejected rows of `source` to `target` as they stood there, with the reason behind each, so that
/// they can be mended and imported again.
[[nodiscard]] Done
writeRejects(const QString& source, const QString& target, const std::vector<ImportReport>& reports);

} // namespace hearth
