// SPDX-License-Identifier: GPL-3.0-or-later
// Which given names are short for which. The list is our own, of the common ones in the languages that Hearth
// meets most; it holds short forms and spellings of one language each, and no translations, since Johann and
// Juan are two people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// The families of names that `word` is one of, none for most names. `word` is as `nameWords` makes it.
[[nodiscard]] const std::vector<std::uint16_t>& nicknameFamilies(std::string_view word);

/// Whether one of the two is short for the other, or both for a third.
[[nodiscard]] bool areNicknames(std::string_view a, std::string_view b);

} // namespace hearth
