// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_import.h"

#include <memory>

namespace hearth {

/// Meetings: found by id, else by title and start. Series, venues and groups that a row names are made with
/// it.
[[nodiscard]] std::unique_ptr<RecordImporter> meetingImporter(Club& club, const ImportOptions& options);

} // namespace hearth
