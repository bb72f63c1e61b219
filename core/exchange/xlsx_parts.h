// SPDX-License-Identifier: GPL-3.0-or-later
// What an Office Open XML workbook is made of (ECMA-376 part 1, 18; part 2, 9.3): which part is which is told
// by relationships, never by names. The transitional and the strict form differ in namespaces alone, so that
// elements are known by their local names.
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/packed_xml.h"

#include <vector>

namespace hearth {

struct XlsxSheet {
    QString name;
    QString part; ///< `xl/worksheets/sheet1.xml`
};

struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets; ///< Those with cells that are shown, in their order.
    QString strings;               ///< The part with the shared strings; empty for none.
    QString styles;                ///< The part with the formats; empty for none.
    DateSystem dates = DateSystem::From1900;
};

/// Error::Unreadable when the archive holds no workbook.
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive);

/// The formats of the cells by the number of their style.
[[nodiscard]] Result<std::vector<NumberFormat>> readXlsxFormats(const ZipArchive& archive,
                                                                const QString& part);

} // namespace hearth
