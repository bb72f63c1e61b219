// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_search.h"

#include "core/base/text.h"
#include "core/club.h"

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

constexpr std::size_t indexedAtOnce = 4'000; // members; a hundredth of a second or so
constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// `word` without the signs in it, where it is digits with some of the signs phones are written with; else
/// nothing.
std::string bareDigits(const std::string& word)
{
    constexpr std::string_view signs = "+()/-. ";
    std::string digits;
    for (const char byte : word) {
        if (byte >= '0' && byte <= '9') {
            digits += byte;
        } else if (signs.find(byte) == std::string_view::npos) {
            return {};
        }
    }
    return digits.size() < word.size() ? digits : std::string();
}

} // namespace

struct MemberSearch::Word {
    Needle needle;
    std::optional<Needle> digits;

    [[nodiscard]] std::uint32_t rarity() const { return needle.rarity() + (digits ? digits->rarity() : 0); }
};

MemberSearch::MemberSearch(MemberRows& rows, SearchedText text) : m_rows(rows), m_text(std::move(text))
{
    forget();
    connect(&rows, &MemberRows::touched, this, &MemberSearch::follow);
    connect(&rows, &MemberRows::renumbered, this, &MemberSearch::forget);
}

RowSet MemberSearch::find(QStringView typed)
{
    while (loadMore(indexedAtOnce)) {
    }
    std::vector<Word> words = wordsOf(typed);
    if (words.empty()) {
        return m_rows.everybody();
    }
    // The whole buffer is read for the rarest word only; the others are looked for where that one was found.
    const auto rarest = std::min_element(
        words.begin(), words.end(), [](const Word& a, const Word& b) { return a.rarity() < b.rarity(); });
    const Word first = std::move(*rarest);
    words.erase(rarest);
    RowSet found(m_rows.size());
    findAll(first.needle, words, found);
    if (first.digits) {
        findAll(*first.digits, words, found);
    }
    return found;
}

bool MemberSearch::loadMore(std::size_t members)
{
    if (m_loaded >= m_rows.size()) {
        return false;
    }
    const auto last = std::min(m_loaded + members, m_rows.size()) - 1;
    const std::size_t first = std::exchange(m_loaded, last + 1);
    m_recordOf.resize(m_rows.size(), nobody);
    read(m_rows.nthId(first), m_rows.nthId(last));
    if (first == 0) { // judging by these; growing by doubling would keep room for nearly twice as much
        constexpr std::size_t margin = 16; // a part of it
        const std::size_t bytes = m_buffer.size() * m_rows.size() / m_loaded;
        m_buffer.reserve(bytes + bytes / margin);
        m_records.reserve(m_rows.size());
    }
    return m_loaded < m_rows.size();
}

void MemberSearch::forget()
{
    m_buffer.clear();
    m_records.clear();
    m_recordOf.clear();
    m_counts = {};
    m_loaded = 0;
    m_deadBytes = 0;
}

void MemberSearch::follow(const std::vector<MemberRowNumber>& rows)
{
    if (m_loaded < m_recordOf.size() || m_recordOf.empty()) {
        forget(); // half loaded: who is new may stand among those still to be read
        return;
    }
    m_recordOf.resize(m_rows.size(), nobody);
    m_loaded = m_rows.size();
    for (const MemberRowNumber row : rows) {
        kill(row);
        if (m_rows.isThere(row)) {
            read(m_rows.id(row), m_rows.id(row));
        }
    }
    constexpr std::size_t mostDead = 3; // one part of it
    if (m_deadBytes > m_buffer.size() / mostDead) {
        compact();
    }
}

void MemberSearch::read(MemberId first, MemberId last)
{
    const std::size_t before = m_buffer.size();
    appendMemberTexts(m_rows.club().database(), m_text, m_rows.club().today(), first, last, m_buffer,
                      [&](MemberId id) {
                          if (const auto row = m_rows.row(id)) {
                              m_recordOf.at(*row) = static_cast<std::uint32_t>(m_records.size());
                              m_records.push_back({m_buffer.size(), *row});
                          }
                      });
    countBytes(m_counts, std::string_view(m_buffer).substr(before));
}

void MemberSearch::kill(MemberRowNumber row)
{
    const std::uint32_t record = std::exchange(m_recordOf.at(row), nobody);
    if (record != nobody) {
        m_records[record].row = nobody;
        m_deadBytes += endOf(record) - m_records[record].start;
    }
}

/// Moves the living together.
void MemberSearch::compact()
{
    std::string buffer;
    buffer.reserve(m_buffer.size() - m_deadBytes);
    std::vector<Record> records;
    records.reserve(m_records.size());
    for (std::size_t record = 0; record < m_records.size(); ++record) {
        const auto [start, row] = m_records[record];
        if (row != nobody) {
            m_recordOf[row] = static_cast<std::uint32_t>(records.size());
            records.push_back({buffer.size(), row});
            buffer.append(m_buffer, start, endOf(record) - start);
        }
    }
    m_buffer = std::move(buffer);
    m_records = std::move(records);
    m_counts = {};
    countBytes(m_counts, m_buffer);
    m_deadBytes = 0;
}

std::size_t MemberSearch::endOf(std::size_t record) const
{
    return record + 1 < m_records.size() ? m_records[record + 1].start : m_buffer.size();
}

/// The record that holds `position`, which is not before the record `from`.
std::size_t MemberSearch::recordAt(std::size_t position, std::size_t from) const
{
    constexpr std::size_t near = 8; // most hits are close together, and then a step is quicker than a search
    for (const std::size_t last = std::min(from + near, m_records.size()); from < last; ++from) {
        if (position < endOf(from)) {
            return from;
        }
    }
    const auto behind =
        std::upper_bound(m_records.begin() + static_cast<std::ptrdiff_t>(from), m_records.end(), position,
                         [](std::size_t at, const Record& r) { return at < r.start; });
    return static_cast<std::size_t>(behind - m_records.begin()) - 1;
}

std::vector<MemberSearch::Word> MemberSearch::wordsOf(QStringView typed) const
{
    std::vector<Word> words;
    for (const QString& part : typed.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::string folded = fold(part);
        if (folded.empty()) {
            continue;
        }
        std::string digits = bareDigits(folded);
        words.push_back({Needle(std::move(folded), m_counts), {}});
        if (!digits.empty()) {
            words.back().digits.emplace(std::move(digits), m_counts);
        }
    }
    return words;
}

void MemberSearch::findAll(const Needle& needle, const std::vector<Word>& others, RowSet& found) const
{
    const std::size_t end = m_buffer.size();
    std::size_t record = 0;
    for (std::size_t at = needle.find(m_buffer, 0, end); at != Needle::nowhere;) {
        record = recordAt(at, record);
        if (m_records[record].row != nobody && holds(record, others)) {
            found.insert(m_records[record].row);
        }
        at = needle.find(m_buffer, endOf(record), end);
    }
}

bool MemberSearch::holds(std::size_t record, const std::vector<Word>& words) const
{
    const std::size_t start = m_records[record].start;
    const std::size_t end = endOf(record);
    return std::all_of(words.begin(), words.end(), [&](const Word& word) {
        return word.needle.find(m_buffer, start, end) != Needle::nowhere ||
               (word.digits && word.digits->find(m_buffer, start, end) != Needle::nowhere);
    });
}

} // namespace hearth
