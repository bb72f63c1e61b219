// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one text in many megabytes. The library's memmem looks at one byte after the other and costs a
// start-up for each call; here two of the needle's rarest bytes are compared at sixty-four places at once,
// which a compiler turns into a handful of vector instructions on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace hearth {

/// How often each byte occurs in what is searched.
using ByteCounts = std::array<std::uint32_t, 256>;

/// Adds the bytes of `text` to `counts`.
void countBytes(ByteCounts& counts, std::string_view text);

class Needle {
public:
    static constexpr std::size_t nowhere = std::string_view::npos;

    /// `text` isn't empty. The counts decide nothing but the speed.
    Needle(std::string text, const ByteCounts& counts);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// About how many places of the haystack have to be looked at closely.
    [[nodiscard]] std::uint32_t rarity() const { return m_rarity; }

    /// Where `text` first begins at `from` or later and ends at `end` or before; `nowhere` if it doesn't.
    /// What stands behind `end` in `haystack` may be looked at, never found.
    [[nodiscard]] std::size_t find(std::string_view haystack, std::size_t from, std::size_t end) const;

private:
    std::string m_text;
    std::uint32_t m_rarity = 0;
    std::size_t m_first = 0;  ///< Where in the text its rarest byte stands,
    std::size_t m_second = 0; ///< and the next rarest.
};

} // namespace hearth
