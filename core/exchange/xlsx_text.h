// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of an Office Open XML workbook: plain, in runs of several fonts, or with a reading aid above.
#pragma once

#include "core/exchange/packed_xml.h"
#include "core/exchange/workbook_cells.h"

namespace hearth {

/// Reads the text of the element that `xml` is on (`si` or `is`): its runs joined, without the phonetic hints
/// above Japanese names.
[[nodiscard]] QString readXlsxText(QXmlStreamReader& xml);

/// `text` with each `_x000D_` made the character that it stands for; one that no cell can hold is dropped.
[[nodiscard]] QString withoutXlsxEscapes(const QString& text);

/// The opposite: `utf8` with what a workbook can't hold as it stands, and what it would take for an escape,
/// escaped. Line breaks and tabs stay.
[[nodiscard]] std::string withXlsxEscapes(std::string_view utf8);

/// The workbook's shared strings by their number, kept among the texts of `workbook`.
[[nodiscard]] Result<std::vector<CellText>>
readXlsxStrings(const ZipArchive& archive, const QString& part, WorkbookCells& workbook);

} // namespace hearth
