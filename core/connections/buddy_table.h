// SPDX-License-Identifier: GPL-3.0-or-later
// Writes buddies, which are relations. Throws `StoreError` and runs inside the caller's change.
#pragma once

#include "core/connections/buddy.h"

namespace hearth {

class Database;

void insertBuddy(Database& database, RowId row, const Buddy& buddy);
/// Takes away whoever is the newcomer's buddy.
void removeBuddies(Database& database, MemberId newcomer);

} // namespace hearth
