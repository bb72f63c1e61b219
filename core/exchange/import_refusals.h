// SPDX-License-Identifier: GPL-3.0-or-later
// Why an import as a whole comes to nothing, whatever is imported.
#pragma once

#include "core/base/error.h"

#include <cstdint>

namespace hearth {

/// Nobody wants it any more.
[[nodiscard]] Error importCancelled();
/// The file has more rows than one import takes.
[[nodiscard]] Error tooManyRows(std::int64_t most);

} // namespace hearth
