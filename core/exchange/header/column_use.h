// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a roster can be used for, which is more than the fields: a house number goes behind the
// street, a `van der` before the family name. And how well a column's words and values speak for each use.
#pragma once

#include "core/exchange/header/column_values.h"
#include "core/exchange/header/column_words.h"
#include "core/exchange/import_format.h"

#include <span>

namespace hearth {

enum class ColumnUse : std::uint8_t {
    GivenName,
    MiddleName,
    FamilyName,
    SecondFamilyName,
    Particle,
    WholeName,
    PreferredName,
    Email,
    Phone,
    Mobile,
    Street,
    HouseNumber,
    StreetMore,
    City,
    Place, ///< Postcode and city in one.
    Region,
    Postcode,
    Country,
    Birthday,
    Joined,
    Left,
    Number,
    Status,
    Household,
    Groups,
    Roles,
    Interests,
    EmergencyName,
    EmergencyPhone,
    PhotoConsent,
    EmailConsent,
    Notes,
    Password, ///< Never taken.
};
inline constexpr int columnUses = static_cast<int>(ColumnUse::Password) + 1;

/// How sure the words are that a column is of this use, 0 to 100 and a little more. `likely`: the header's
/// languages; a meaning that the word has in others only counts less.
[[nodiscard]] int wordScore(ColumnUse use, const std::vector<ColumnWord>& words, std::uint8_t likely);

/// What the values say: added to the words' score, at most 20 more, or so much less that nothing is left.
/// Nothing for a column of which no value was seen.
[[nodiscard]] int valueScore(ColumnUse use, const ColumnValues& values);

/// The score of the values alone, for a column whose words say nothing; 0 where they don't tell.
[[nodiscard]] int valuesAlone(ColumnUse use, const ColumnValues& values);

/// From here on a column is taken.
inline constexpr int leastScore = 50;

/// Where the cells of a column of this use go, and how they are read.
[[nodiscard]] ColumnTarget targetOf(ColumnUse use);

} // namespace hearth
