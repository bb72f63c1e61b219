// SPDX-License-Identifier: GPL-3.0-or-later
// What a word in the name of a column can mean, in whatever language it is written. "Geburtsdatum", "fecha de
// nacimiento" and "DOB" all come down to the same few meanings, so a rule about columns is written once.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace hearth {

enum class Meaning : std::uint8_t {
    // names
    GivenName, ///< One word that says all of it: "Vorname".
    Given,     ///< One that needs another: "first" in "first name".
    FamilyName,
    Family,
    WholeName,
    Whole,
    Name,
    Middle,
    Initial,
    Particle, ///< "Tussenvoegsel": the `van der` kept apart from the name.
    Nickname,
    Title,
    // ways to reach somebody
    Email,
    Phone,
    Landline,
    Mobile,
    Home,
    Work,
    // where somebody lives
    Address,
    Street,
    House,
    HouseNumber,
    Line,
    More, ///< What stands in an address below the street: flat, addition, box.
    City,
    Region,
    Post,
    Code,
    Postcode,
    Country,
    Location,
    // days
    Date,
    Birth,
    Join,
    Leave,
    Since,
    Begin,
    End,
    // the club
    Member,
    Club,
    Card,
    Number,
    Id,
    Status,
    Kind,
    Group,
    Role,
    Interest,
    Household,
    Emergency,
    Contact,
    Person,
    Consent,
    Photo,
    Newsletter,
    Notes,
    // which of several
    Primary,
    Second,
    Third,
    Other,
    // what keeps a column out
    Password,
    Foreign, ///< Something that a roster has no field for: fees, parents, gender, devices.
    Filler,  ///< Says nothing: "of", "your", "(optional)".
};

/// The words that mean one thing in one language: folded, parted by blanks.
struct MeaningWords {
    Meaning meaning = Meaning::Filler;
    std::string_view words;
};

/// Languages that column names are read in. The place is the bit in a set of them.
enum class HeaderLanguage : std::uint8_t {
    English,
    German,
    French,
    Spanish,
    Italian,
    Dutch,
    Portuguese,
    Polish
};
inline constexpr int headerLanguages = 8;

/// One function for each language, in a file of its own.
[[nodiscard]] std::span<const MeaningWords> englishHeaderWords();
[[nodiscard]] std::span<const MeaningWords> germanHeaderWords();
[[nodiscard]] std::span<const MeaningWords> frenchHeaderWords();
[[nodiscard]] std::span<const MeaningWords> spanishHeaderWords();
[[nodiscard]] std::span<const MeaningWords> italianHeaderWords();
[[nodiscard]] std::span<const MeaningWords> dutchHeaderWords();
[[nodiscard]] std::span<const MeaningWords> portugueseHeaderWords();
[[nodiscard]] std::span<const MeaningWords> polishHeaderWords();

} // namespace hearth
