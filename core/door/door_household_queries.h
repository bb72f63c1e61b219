// SPDX-License-Identifier: GPL-3.0-or-later
// Whom somebody at the door brings along: those who live with them, and children. A birthday is compared
// here and never read out. Throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <vector>

namespace hearth {

class Database;

/// Those whom a door knows on that day and who share a household with `member`, by id; without those who ask
/// to be found only whole.
[[nodiscard]] std::vector<MemberId> householdMates(Database& database, MemberId member, QDate day);

/// Whether somebody isn't `years` old yet on that day; false where the year of birth isn't known.
[[nodiscard]] bool isYoungerThan(Database& database, MemberId member, int years, QDate day);

} // namespace hearth
