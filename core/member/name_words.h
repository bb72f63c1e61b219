// SPDX-License-Identifier: GPL-3.0-or-later
// A name as it is compared with others: its words in plain letters, without what people leave out or write
// differently.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// The parts of `text` between blanks.
[[nodiscard]] std::vector<std::string_view> splitAtBlanks(std::string_view text);

/// The words of a name: folded as for searching, full stops and commas read as blanks, titles left out, and
/// ae, oe, ue read as the umlauts they stand for in German, so that Mueller is Müller. No transliteration:
/// names in two scripts have no word in common.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view utf8);

/// How many letters a word has.
[[nodiscard]] std::size_t letterCount(std::string_view utf8);

/// Whether `a` becomes `b` by one slip of the fingers: a letter left out, put in, struck beside, or two
/// exchanged (Damerau and Levenshtein's distance of 1). Words of less than five letters are too short to
/// tell.
[[nodiscard]] bool isOneSlip(std::string_view a, std::string_view b);

} // namespace hearth
