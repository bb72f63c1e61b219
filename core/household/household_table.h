// SPDX-License-Identifier: GPL-3.0-or-later
// Writes households, for actions and for bulk changes. Everything here throws `StoreError` and runs inside
// the caller's change.
#pragma once

#include "core/household/household.h"

namespace hearth {

class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertHousehold(Database& database, const Household& household, ChangeId origin = {});
void updateHousehold(Database& database, const Household& household);
/// Removes the household; nobody belongs to it any more.
void removeHousehold(Database& database, HouseholdId id);

} // namespace hearth
