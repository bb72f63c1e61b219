// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets are told apart by what is in them: services call a table of text `.xls`, people rename files,
// and an old workbook and one with a password look alike.
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// Whether `bytes` are those of a packed or an old spreadsheet, or of another file packed alike; no text is.
[[nodiscard]] bool isPackedFile(std::string_view bytes);

/// A spreadsheet, packed (.xlsx, .xlsm, .ods) or in truth delimited text, which is read as such, or the
/// archive that everything is exported to, packed alike. Anything else is Error::Unreadable, with a sentence
/// that says how to save it.
[[nodiscard]] Result<SourceTables> openSpreadsheet(const InputFile& file);

/// What is said of a packed file that is something else.
[[nodiscard]] Error noSpreadsheet(const QString& fileName);

} // namespace hearth
