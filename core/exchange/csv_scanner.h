// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of RFC 4180 over one stretch of UTF-8 in memory: where a record's fields lie, and in
// which physical line it begins. It knows nothing of files; csv_reader feeds it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

class CsvScanner {
public:
    static constexpr std::size_t longestField = std::size_t{1} << 20U; ///< Bytes; notes as long as a book.
    static constexpr std::size_t longestRecord = std::size_t{1}
                                                 << 24U; ///< Bytes, with quotes and delimiters.
    static constexpr std::size_t mostFields = 10'000;

    enum class Found {
        Record,
        EmptyLine,
        End,
        NeedsMore, ///< The stretch ends within a record; give it again with what follows it.
        UnclosedQuote,
        LongField,
        LongRecord,
        ManyFields,
    };
    /// Whether anything may follow the stretch.
    enum class Extent { Whole, Beginning };

    explicit CsvScanner(char delimiter);

    /// Scans the record at the beginning of `text`. The fields' views point into `text` or into the scanner
    /// and live until its next scan.
    [[nodiscard]] Found scan(std::string_view text, Extent extent, std::vector<std::string_view>& fields);

    /// Bytes that the last scan's record took, with its line end.
    [[nodiscard]] std::size_t length() const { return m_at; }
    /// Line ends within those bytes.
    [[nodiscard]] std::int64_t lineEnds() const { return m_lineEnds; }
    /// How many lines below the record's first the field begins that the last scan was busy with when it
    /// ended.
    [[nodiscard]] std::int64_t fieldLine() const { return m_fieldLine; }

private:
    enum class Stop { Delimiter, LineEnd, End, NeedsMore, UnclosedQuote, LongField, LongRecord, ManyFields };
    struct Rewritten {
        std::size_t field;
        std::size_t begin;
        std::size_t length;
    };

    [[nodiscard]] Stop scanPlainFields();
    [[nodiscard]] Stop scanField();
    [[nodiscard]] Stop scanQuoted();
    [[nodiscard]] Stop scanEnd();
    void skipPlain();
    [[nodiscard]] Found finish(Stop stop);

    char m_delimiter;
    std::array<bool, 256> m_endsPlain{};
    std::array<std::uint64_t, 4> m_specials{}; // each eight times over: what ends a field, and the quote
    std::string_view m_text;
    bool m_isWhole = true;
    std::size_t m_at = 0;
    std::int64_t m_lineEnds = 0;
    std::int64_t m_fieldLine = 0;
    std::vector<std::string_view>* m_fields = nullptr;
    std::string m_unquoted;             // fields that lost doubled quotes
    std::vector<Rewritten> m_rewritten; // where in m_unquoted they lie, since it moves while it grows
};

/// Line ends in `text`: LF, CRLF or a lone CR.
[[nodiscard]] std::int64_t countLineEnds(std::string_view text);

} // namespace hearth
