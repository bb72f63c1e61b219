// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/member/member_key.h"

namespace hearth {

class Database;

/// Notes that two members aren't the same person; `pair.kept` is the lesser id. Throws `StoreError`.
void writeToldApart(Database& database, const MergedPair& pair);

} // namespace hearth
