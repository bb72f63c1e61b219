// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of what tables keep to. Everything here throws `StoreError`.
#pragma once

#include "core/connections/seating_rule.h"

namespace hearth {

class Database;

/// Runs inside the caller's change, as does `removeSeatingRule`.
void insertSeatingRule(Database& database, const SeatingRule& rule);
void removeSeatingRule(Database& database, SeatingRuleId id);

} // namespace hearth
