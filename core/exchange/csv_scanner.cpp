// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hearth {

namespace {

/// The high bit of each byte that is zero, and no other bit.
std::uint64_t zeroBytes(std::uint64_t eight)
{
    constexpr std::uint64_t lowBits = 0x7F7F7F7F7F7F7F7F;
    return ~(((eight & lowBits) + lowBits) | eight | lowBits);
}

} // namespace

CsvScanner::CsvScanner(char delimiter) : m_delimiter(delimiter)
{
    const std::array specials{delimiter, '\r', '\n', '"'};
    for (const char special : {delimiter, '\r', '\n'}) {
        m_endsPlain[static_cast<unsigned char>(special)] = true;
    }
    constexpr std::uint64_t eachByte = 0x0101010101010101;
    std::transform(specials.begin(), specials.end(), m_specials.begin(),
                   [](char special) { return static_cast<unsigned char>(special) * eachByte; });
}

CsvScanner::Found
CsvScanner::scan(std::string_view text, Extent extent, std::vector<std::string_view>& fields)
{
    m_text = text;
    m_isWhole = extent == Extent::Whole;
    m_at = 0;
    m_lineEnds = 0;
    m_fieldLine = 0;
    m_fields = &fields;
    m_unquoted.clear();
    m_rewritten.clear();
    fields.clear();
    if (text.empty()) {
        return m_isWhole ? Found::End : Found::NeedsMore;
    }
    Stop stop = Stop::Delimiter;
    while (stop == Stop::Delimiter) {
        m_fieldLine = m_lineEnds;
        stop = scanPlainFields();
        if (stop == Stop::Delimiter) {
            if (fields.size() == mostFields) {
                return Found::ManyFields;
            }
            stop = scanField();
        }
        if (m_at > longestRecord) {
            return Found::LongRecord;
        }
    }
    return finish(stop);
}

/// Fields without quotes, eight bytes at a time, to the record's end; or to a field that scanField must take,
/// one that is quoted or lies among the last bytes at hand.
CsvScanner::Stop CsvScanner::scanPlainFields()
{
    if constexpr (std::endian::native != std::endian::little) {
        return Stop::Delimiter;
    }
    const char* const text = m_text.data();
    const std::size_t size = m_text.size();
    std::size_t begin = m_at;
    std::uint64_t eight = 0;
    for (std::size_t at = m_at; at + sizeof eight <= size; at += sizeof eight) {
        std::memcpy(&eight, text + at, sizeof eight);
        std::uint64_t found = 0;
        for (const std::uint64_t special : m_specials) {
            found |= zeroBytes(eight ^ special);
        }
        for (; found != 0; found &= found - 1) {
            constexpr int bitsInByte = 8;
            const std::size_t stop = at + static_cast<std::size_t>(std::countr_zero(found) / bitsInByte);
            const char special = text[stop];
            if (special == '"') {
                if (stop == begin) {
                    return Stop::Delimiter;
                }
                continue; // inside of a field it is a sign like any other
            }
            if (stop - begin > longestField) {
                return Stop::LongField;
            }
            if (m_fields->size() == mostFields) {
                return Stop::ManyFields;
            }
            m_fields->emplace_back(text + begin, stop - begin);
            m_at = stop;
            if (special != m_delimiter) {
                return scanEnd();
            }
            begin = stop + 1;
            m_at = begin;
        }
        if (at > begin + longestField) {
            return Stop::LongField;
        }
        if (at > longestRecord) {
            return Stop::LongRecord;
        }
    }
    return Stop::Delimiter;
}

CsvScanner::Stop CsvScanner::scanField()
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        return scanQuoted();
    }
    const std::size_t begin = m_at;
    skipPlain();
    if (m_at - begin > longestField) {
        return Stop::LongField;
    }
    m_fields->push_back(m_text.substr(begin, m_at - begin));
    return scanEnd();
}

CsvScanner::Stop CsvScanner::scanQuoted()
{
    const std::size_t opened = m_at;
    const std::size_t rewriteBegin = m_unquoted.size();
    std::size_t begin = m_at + 1; // of what is not yet in m_unquoted
    std::size_t quote = m_text.find('"', begin);
    while (quote + 1 < m_text.size() && quote != std::string_view::npos && m_text[quote + 1] == '"') {
        m_unquoted += m_text.substr(begin, quote + 1 - begin);
        begin = quote + 2;
        if (m_unquoted.size() - rewriteBegin > longestField) {
            return Stop::LongField;
        }
        quote = m_text.find('"', begin);
    }
    if (quote == std::string_view::npos) {
        const bool isLong = m_text.size() - begin > longestField;
        return isLong ? Stop::LongField : m_isWhole ? Stop::UnclosedQuote : Stop::NeedsMore;
    }
    m_lineEnds += countLineEnds(m_text.substr(opened, quote - opened));
    m_at = quote + 1;
    const std::size_t afterQuote = m_at;
    skipPlain(); // `"Anna" B,` is no good CSV, and clearly one field
    const std::size_t length = m_unquoted.size() - rewriteBegin + (quote - begin) + (m_at - afterQuote);
    if (length > longestField) {
        return Stop::LongField;
    }
    if (m_unquoted.size() == rewriteBegin && m_at == afterQuote) {
        m_fields->push_back(m_text.substr(begin, quote - begin));
        return scanEnd();
    }
    m_unquoted += m_text.substr(begin, quote - begin);
    m_unquoted += m_text.substr(afterQuote, m_at - afterQuote);
    m_rewritten.push_back({m_fields->size(), rewriteBegin, length});
    m_fields->emplace_back();
    return scanEnd();
}

CsvScanner::Stop CsvScanner::scanEnd()
{
    if (m_at == m_text.size()) {
        return m_isWhole ? Stop::End : Stop::NeedsMore;
    }
    const char ending = m_text[m_at];
    m_at += 1;
    if (ending == m_delimiter) {
        return Stop::Delimiter;
    }
    if (ending == '\r') {
        if (m_at == m_text.size() && !m_isWhole) {
            return Stop::NeedsMore; // its LF may begin the next piece
        }
        m_at += m_at < m_text.size() && m_text[m_at] == '\n' ? 1 : 0;
    }
    m_lineEnds += 1;
    return Stop::LineEnd;
}

void CsvScanner::skipPlain()
{
    // In locals, since the compiler can't know that no byte read is a part of *this.
    const char* at = m_text.data() + m_at;
    const char* const end = m_text.data() + m_text.size();
    while (at != end && !m_endsPlain[static_cast<unsigned char>(*at)]) {
        at += 1;
    }
    m_at = static_cast<std::size_t>(at - m_text.data());
}

CsvScanner::Found CsvScanner::finish(Stop stop)
{
    switch (stop) {
    case Stop::NeedsMore:
        return Found::NeedsMore;
    case Stop::UnclosedQuote:
        return Found::UnclosedQuote;
    case Stop::LongField:
        return Found::LongField;
    case Stop::LongRecord:
        return Found::LongRecord;
    case Stop::ManyFields:
        return Found::ManyFields;
    case Stop::Delimiter:
    case Stop::LineEnd:
    case Stop::End:
        break;
    }
    for (const Rewritten& part : m_rewritten) {
        (*m_fields)[part.field] = std::string_view(m_unquoted).substr(part.begin, part.length);
    }
    const bool isEmptyLine = m_fields->size() == 1 && m_fields->front().empty() && m_text.front() != '"';
    return isEmptyLine ? Found::EmptyLine : Found::Record;
}

std::int64_t countLineEnds(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at < text.size(); ++at) {
        const bool isCrBeforeLf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        count += (text[at] == '\n' || text[at] == '\r') && !isCrBeforeLf ? 1 : 0;
    }
    return count;
}

} // namespace hearth
