// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_format.h"

namespace hearth {

/// Hearth's own tables, one format for each noun: any of the contract's columns in any order, and other
/// columns beside them that are left alone.
[[nodiscard]] std::vector<ImportFormat> contractFormats();

} // namespace hearth
