// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_text.h"
#include "core/exchange/member_draft.h"
#include "core/exchange/source_table.h"

#include <optional>

namespace hearth {

/// Reads the dates of a table and sets each column's order in `drafts`. 03/04/2026 alone can't say which is
/// the month; the column can, else another date column, else `told`, somebody who was asked or the header's
/// language, else `usual`, the country's. Fails where the source breaks off or has more than `mostRows`.
[[nodiscard]] Done decideDates(SourceTable& table,
                               MemberDrafts& drafts,
                               std::optional<DateOrder> told,
                               DateOrder usual,
                               std::int64_t mostRows);

} // namespace hearth
