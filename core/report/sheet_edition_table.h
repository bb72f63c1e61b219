// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of editions. Everything here throws `StoreError`.
#pragma once

#include "core/report/sheet_edition.h"

#include <optional>

namespace hearth {

class Database;

/// The edition with this code, in its one spelling; the one printed last where it came again.
[[nodiscard]] std::optional<SheetEdition> findEdition(Database& database, const QString& code);
/// Those of the meeting, the one printed last first.
[[nodiscard]] std::vector<SheetEdition> editionsOf(Database& database, MeetingId meeting);
/// The one printed last, of any meeting.
[[nodiscard]] std::optional<SheetEdition> latestEdition(Database& database);

void insertEdition(Database& database, const SheetEdition& edition);
void touchEdition(Database& database, RowId id, Instant printed);

} // namespace hearth
