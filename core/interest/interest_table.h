// SPDX-License-Identifier: GPL-3.0-or-later
// Writes interests. Throws `StoreError` and runs inside the caller's change.
#pragma once

#include "core/interest/interest.h"

namespace hearth {

class Database;

/// Says whether there is such an interest.
bool writeInterestName(Database& database, InterestId id, const QString& name);

} // namespace hearth
