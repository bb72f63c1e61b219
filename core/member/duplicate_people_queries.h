// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody in the book as they are compared with each other: names, what reaches them, where they live.
#pragma once

#include "core/base/birthday.h"
#include "core/base/id.h"
#include "core/member/name_likeness.h"
#include "core/member/phone_digits.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hearth {

class Database;

struct ComparedPerson {
    MemberId id;
    std::string number; ///< Folded, as are all texts here.
    ComparedName name;
    std::optional<Birthday> birthday;
    std::vector<std::string> emails;
    std::vector<PhoneDigits> phones;
    std::string address; ///< Street and postcode, or town where there is no postcode; empty without a street.
    std::vector<HouseholdId> households;
};

/// Appends the next `most` people after the last one in `people`, by id; false where these were the last.
/// Throws `StoreError`.
bool readPeople(Database& database, std::vector<ComparedPerson>& people, std::size_t most);

/// Pairs of whom somebody said that they aren't the same person, the lesser id first. Throws `StoreError`.
[[nodiscard]] std::set<std::pair<MemberId, MemberId>> toldApart(Database& database);

} // namespace hearth
