// SPDX-License-Identifier: GPL-3.0-or-later
// Adds and takes away what tables keep to, each as one change that can be undone.
#pragma once

#include "core/base/result.h"
#include "core/connections/seating_rule.h"

namespace hearth {

class Club;

/// Adds a rule; its id is given here. Fails with Error::Invalid where it doesn't name the people it needs, or
/// stands already, and with Error::Gone where somebody is no longer in the book.
[[nodiscard]] Result<SeatingRuleId> addSeatingRule(Club& club, const SeatingRule& draft);

/// Fails with Error::Gone where there is no such rule.
[[nodiscard]] Done deleteSeatingRule(Club& club, SeatingRuleId id);

} // namespace hearth
