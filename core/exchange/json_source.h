// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// What the export writes as JSON: an array of objects, or an object of such arrays by noun. The line of a
/// record is its place in its array, the first being 2, as in a CSV.
[[nodiscard]] Result<SourceTables> openJson(const InputFile& file);

} // namespace hearth
