// SPDX-License-Identifier: GPL-3.0-or-later
// What a day has to do with members: whose birthday comes, who is new. Everything here throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace hearth {

class Database;

struct ComingBirthday {
    MemberId member;
    QDate day;              ///< On which it is kept.
    std::optional<int> age; ///< That the person turns on it; nothing without a year of birth.

    bool operator==(const ComingBirthday&) const = default;
};

/// The birthdays that `members` (by id) keep from `today` on for so many days, today among them; by day, then
/// by id. `days` from 1 to 300.
[[nodiscard]] std::vector<ComingBirthday>
comingBirthdays(Database& database, const std::vector<MemberId>& members, QDate today, int days);

struct NewMember {
    MemberId member;
    QDate since; ///< The first day of the first status.

    bool operator==(const NewMember&) const = default;
};

/// Those of `members` (by id) whose first status began from `since` to `today`; the newest first.
[[nodiscard]] std::vector<NewMember>
newMembers(Database& database, const std::vector<MemberId>& members, QDate since, QDate today);

} // namespace hearth
