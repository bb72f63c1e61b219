// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to households: each function is one change. Every field is looked at first and every
// problem told at once; a name that another household bears is one of them. People come and go by edits of
// the member.
#pragma once

#include "core/base/result.h"
#include "core/household/household.h"

namespace hearth {

class Club;

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one.
[[nodiscard]] Result<HouseholdId> addHousehold(Club& club, const Household& draft);
/// Fails with Error::Gone when it has been deleted meanwhile.
[[nodiscard]] Done editHousehold(Club& club, const Household& draft);
/// Deletes the household; who belonged to it stays in the club.
[[nodiscard]] Done deleteHousehold(Club& club, HouseholdId id);

} // namespace hearth
