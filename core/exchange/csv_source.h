// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// Delimited text of any encoding as one table; the first record is its header.
[[nodiscard]] Result<SourceTables> openCsv(const InputFile& file);

} // namespace hearth
