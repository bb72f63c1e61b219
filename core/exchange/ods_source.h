// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"
#include "core/exchange/zip_archive.h"

namespace hearth {

/// An OpenDocument spreadsheet (.ods): the values of its cells, formulas by the value that was last worked
/// out. Which sheets become tables says spreadsheetTables().
[[nodiscard]] Result<SourceTables> openOds(const ZipArchive& archive, const InputFile& file);

} // namespace hearth
