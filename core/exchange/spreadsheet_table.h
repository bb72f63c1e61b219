// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets of a workbook are tables, and where in a sheet the table begins: people put a title above
// their list, a cover before it and a chart behind it.
#pragma once

#include "core/exchange/source_table.h"
#include "core/exchange/workbook_cells.h"

namespace hearth {

/// The sheets that bear the name of a noun (`members`), in the order in which they can be imported; where
/// none does, the first that looks like a list. The header is the first row with two filled cells, or the
/// first filled one where there is none such near the top. A record's line is its row in the sheet; rows
/// without a filled cell are passed over. Error::Unreadable where no sheet holds anything. `file` is only
/// named.
[[nodiscard]] Result<SourceTables> spreadsheetTables(const std::shared_ptr<const WorkbookCells>& workbook,
                                                     const InputFile& file);

} // namespace hearth
