// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to a set that a list is narrowed to: a status, a group, an interest. Everything here throws
// `StoreError`.
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <vector>

namespace hearth {

class Database;

/// The statuses of the members that a count shows: full, trial and honorary.
inline constexpr unsigned countedStatuses = 0b111;

/// Who has one of the statuses on `day`, by id; bit n of `statuses` stands for the status with that number.
/// As `statusAt` has it: after the last period, and in a gap, former; before the first the first one's.
[[nodiscard]] std::vector<MemberId> membersOfStatus(Database& database, QDate day, unsigned statuses);
/// Who is in the group of this name on `day`, by id.
[[nodiscard]] std::vector<MemberId> membersInGroupNamed(Database& database, QDate day, const QString& group);
/// Who has the interest of this name, by id.
[[nodiscard]] std::vector<MemberId> membersWithInterest(Database& database, const QString& interest);

} // namespace hearth
