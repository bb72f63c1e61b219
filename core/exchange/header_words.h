// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a roster are usually called, in several languages: a list that no known program wrote
// is recognised by them.
#pragma once

#include "core/exchange/import_format.h"

namespace hearth {

/// Members by the names of their columns.
[[nodiscard]] std::vector<ImportFormat> headerWordFormats();

} // namespace hearth
