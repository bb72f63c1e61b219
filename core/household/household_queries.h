// SPDX-License-Identifier: GPL-3.0-or-later
// Reads households and who is in them. What takes a `Database` throws `StoreError`; `Club::read` turns it
// into an error.
#pragma once

#include "core/base/result.h"
#include "core/household/household.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<Household> findHousehold(Database& database, HouseholdId id);
/// The household that bears this name, whatever its accents and capitals.
[[nodiscard]] std::optional<HouseholdId> findHouseholdNamed(Database& database, const QString& name);
/// Whom somebody at a keyboard means, by id or name; error Gone where there is no such household.
[[nodiscard]] Result<HouseholdId> householdMeant(Club& club, const QString& text);
/// All of them by id, as they are exported.
[[nodiscard]] std::vector<Household> listHouseholds(Database& database);

/// Who belongs to it, by member.
[[nodiscard]] std::vector<MemberId> membersOfHousehold(Database& database, HouseholdId household);
/// The households a member belongs to.
[[nodiscard]] std::vector<HouseholdId> householdsOfMember(Database& database, MemberId member);

/// What the household is called, also when it is gone, for words.
[[nodiscard]] QString householdName(Club& club, HouseholdId id);

} // namespace hearth
