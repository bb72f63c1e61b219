// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"
#include "core/exchange/zip_archive.h"

namespace hearth {

/// An Office Open XML workbook (.xlsx, .xlsm): what its cells show, formulas by the value that was last
/// worked out. Which sheets become tables says spreadsheetTables().
[[nodiscard]] Result<SourceTables> openXlsx(const ZipArchive& archive, const InputFile& file);

} // namespace hearth
