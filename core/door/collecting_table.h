// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of who may collect a child. Everything here throws `StoreError`.
#pragma once

#include "core/door/collecting_actions.h"

namespace hearth {

class Database;

[[nodiscard]] Collecting readCollecting(Database& database, MemberId member);
/// An empty one leaves no row.
void writeCollecting(Database& database, MemberId member, const Collecting& collecting);

} // namespace hearth
