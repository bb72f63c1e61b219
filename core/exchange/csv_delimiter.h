// SPDX-License-Identifier: GPL-3.0-or-later
// Which character stands between the columns of a file that doesn't say so.
#pragma once

#include "core/exchange/csv_scanner.h"

#include <optional>

namespace hearth {

/// Excel's own first line that names the delimiter: `sep=;`.
struct SeparatorLine {
    char delimiter = ',';
    std::size_t length = 0; ///< Bytes, with the line end.
};
[[nodiscard]] std::optional<SeparatorLine> separatorLine(std::string_view text);

/// Comma, semicolon, tab or vertical bar: whichever splits the header into columns that most of the first
/// records have too, counted outside quotes. Comma where none splits anything. `extent` says whether `text`
/// is all there is.
[[nodiscard]] char sniffDelimiter(std::string_view text, CsvScanner::Extent extent);

} // namespace hearth
