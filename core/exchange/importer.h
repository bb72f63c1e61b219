// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a file into the club: opened, recognised, planned, and made one change.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/exchange/source_table.h"

namespace hearth {

class Club;
struct MemberPlan;

/// Imports `path`. Rows that can't be taken are in the report; the rest goes in as one change. A file of
/// several tables (everything as JSON) becomes one change each, in the order in which they build on each
/// other. Unreadable where it can't be read as a whole, and then nothing is changed.
[[nodiscard]] Result<std::vector<ImportReport>>
importFile(Club& club, const QString& path, const ImportOptions& options);

/// Imports one table of a source, as one change. `file` is named in History and in sentences.
[[nodiscard]] Result<ImportReport>
importTable(Club& club, SourceTable& table, const ImportOptions& options, const QString& file);

/// What `plan` says of its rows.
[[nodiscard]] ImportReport reportOf(const MemberPlan& plan);

/// Writes the rejected rows of `source` to `target` as they stood there, with the reason behind each, so that
/// they can be mended and imported again.
[[nodiscard]] Done
writeRejects(const QString& source, const QString& target, const std::vector<ImportReport>& reports);
/// The same of an opened source.
[[nodiscard]] Done
writeRejects(const SourceTables& tables, const QString& target, const std::vector<ImportReport>& reports);

} // namespace hearth
