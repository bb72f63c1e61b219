// SPDX-License-Identifier: GPL-3.0-or-later
// A card file's lines as they were before they were folded: what a phone broke into pieces of 75 bytes is
// one line again. Bytes are joined before anybody takes them for text, since some programs break inside a
// character. Every byte is looked at once, however a file is folded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hearth {

class VCardLines {
public:
    /// No value of a person's card is longer but for a picture; what is, is one or not a card at all.
    static constexpr std::size_t longest = std::size_t{1} << 20U; // bytes

    /// `bytes` must outlive it. Lines end with CRLF, LF or CR.
    explicit VCardLines(std::string_view bytes, std::size_t longestLine = longest)
        : m_ahead(bytes), m_longest(longestLine)
    {
    }

    /// Goes to the next line; false at the end.
    [[nodiscard]] bool next();
    /// The line, valid until the next step; empty where it is longer than `longestLine`.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// The physical line in which it begins; the file's first is 1.
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    enum class Join { None, Fold, SoftBreak };

    [[nodiscard]] std::string_view takePhysical();
    [[nodiscard]] Join joinBehind(std::string_view piece, bool isQuotedPrintable) const;
    void append(std::string_view piece);

    std::string_view m_ahead;
    std::size_t m_longest;
    std::string_view m_text;
    std::string m_unfolded;
    std::int64_t m_line = 0;
    std::int64_t m_physical = 0; ///< Taken so far.
    bool m_isTooLong = false;
};

} // namespace hearth
