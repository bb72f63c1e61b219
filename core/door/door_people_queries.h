// SPDX-License-Identifier: GPL-3.0-or-later
// What a door reads of people: names, number, card, and whether they ask to be found only whole. No contact
// data, no birthday, no note is ever read here. Throws `StoreError`.
#pragma once

#include "core/base/id.h"
#include "core/door/card_code.h"
#include "core/member/person_name.h"

#include <QDate>

#include <optional>
#include <vector>

namespace hearth {

class Database;

/// How somebody lets themselves be found.
enum class Findable {
    ByLetters, ///< By the first letters of a name.
    Whole,     ///< Only by card, number or the whole name.
};

struct DoorPerson {
    MemberId id;
    PersonName name;
    QString number;
    QString card;
    int since = 0; ///< The year in which they joined, 0 where unknown.
    Findable findable = Findable::ByLetters;

    bool operator==(const DoorPerson&) const = default;
};

/// Everybody a door may know on that day: full, trial and honorary members, and guests; by id.
[[nodiscard]] std::vector<DoorPerson> doorPeople(Database& database, QDate day);
/// One of them; nothing for somebody whom a door doesn't know.
[[nodiscard]] std::optional<DoorPerson> doorPerson(Database& database, MemberId id, QDate day);

/// The code on the member's card, empty for none.
[[nodiscard]] QString cardOf(Database& database, MemberId member);
/// Whether somebody's card names the same person as this code.
[[nodiscard]] bool isCardPersonTaken(Database& database, const CardCode& code);

/// Whether the member asks to be found only whole.
[[nodiscard]] Findable findableOf(Database& database, MemberId member);

} // namespace hearth
