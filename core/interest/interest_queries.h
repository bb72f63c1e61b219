// SPDX-License-Identifier: GPL-3.0-or-later
// Reads interests. What takes a `Database` throws `StoreError`; `Club::read` turns it into an error.
#pragma once

#include "core/interest/interest.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

/// All of them by id, each with how many people have it.
[[nodiscard]] std::vector<Interest> listInterests(Database& database);
/// The interest of this name, whatever its accents and capitals.
[[nodiscard]] std::optional<InterestId> findInterestNamed(Database& database, const QString& name);
/// What it is called, also when it is gone, for words.
[[nodiscard]] QString interestName(Club& club, InterestId id);

} // namespace hearth
