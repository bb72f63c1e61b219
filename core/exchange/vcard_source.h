// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_table.h"

namespace hearth {

/// Cards as a table of members with the exchange contract's columns. A record's line is that of its
/// BEGIN:VCARD. Cards of groups, places and devices are passed over. Unreadable where there is no card.
[[nodiscard]] Result<SourceTables> openVCards(const InputFile& file);

} // namespace hearth
