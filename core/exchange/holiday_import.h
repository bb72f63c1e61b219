// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_import.h"

#include <memory>

namespace hearth {

/// Holidays are known by their id, else by their name and first day. The coming meetings of the series that
/// keep them follow in the same change.
[[nodiscard]] std::unique_ptr<RecordImporter> holidayImporter(Club& club, const ImportOptions& options);

} // namespace hearth
