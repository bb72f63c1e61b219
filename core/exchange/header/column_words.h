// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a column taken to words whose meanings are known: "E-Mail-Adresse (privat)", "emailAddress" and
// "D.O.B." alike. Nobody writes headers by a rule, so compound words, abbreviations and single slips of the
// keyboard are seen through, at a price that the scores know.
#pragma once

#include "core/exchange/header/meaning.h"

#include <QStringView>

#include <string>
#include <vector>

namespace hearth {

/// One meaning, and the languages (a bit for each HeaderLanguage) in which the word has it.
struct WordSense {
    Meaning meaning = Meaning::Filler;
    std::uint8_t languages = 0;
};

struct ColumnWord {
    std::string text; ///< Folded.
    /// None where the word isn't known.
    std::vector<WordSense> senses;
    /// Whether it was read through an abbreviation or a slip.
    bool isGuess = false;
    /// Whether it stands in brackets, where people explain what they mean.
    bool isAside = false;
};

/// The words of a column's name, in their order; compounds are in their parts ("Mitgliedsnummer" is two).
[[nodiscard]] std::vector<ColumnWord> columnWords(QStringView name);

/// The languages that a whole header is most likely in, as a set; none where nothing tells.
[[nodiscard]] std::uint8_t headerLanguagesOf(const std::vector<std::vector<ColumnWord>>& columns);

[[nodiscard]] constexpr std::uint8_t languageBit(HeaderLanguage language)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(language));
}

} // namespace hearth
