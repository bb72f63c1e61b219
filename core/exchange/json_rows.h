// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells as JSON: an array of objects whose values are strings as in the CSV cell. Written by hand,
// since Qt sorts keys and would hold a whole club in memory.
#pragma once

#include "core/exchange/row_source.h"

#include <functional>
#include <string_view>

namespace hearth {

/// Hands the array to `sink` piece by piece; returns how many rows it has.
std::int64_t writeJsonRows(RowSource& rows, const std::function<void(std::string_view)>& sink);

/// `text` in quotes, escaped (RFC 8259).
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace hearth
