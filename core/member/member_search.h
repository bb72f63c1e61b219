// SPDX-License-Identifier: GPL-3.0-or-later
// The search box: one buffer with the folded text of all members, read through from front to back for every
// text typed. Among 100,000 members that takes three milliseconds, whatever is typed, while an index of words
// would know the beginnings of words only. It keeps up with every change by reading the touched members
// again.
#pragma once

#include "core/base/needle.h"
#include "core/member/member_rows.h"
#include "core/member/member_text_queries.h"

#include <QStringView>

namespace hearth {

/// Holds who may be found by what; made when first asked for and kept by the window or the command.
class MemberSearch : public QObject {
    Q_OBJECT

public:
    /// `rows` lives longer. Nothing is read yet.
    explicit MemberSearch(MemberRows& rows, SearchedText text = {});

    /// Everybody in whose fields each word of `typed` occurs, as any part of a word, in any order: `mull jur`
    /// finds Jürgen Müller. A dash or an apostrophe holds a word together. A word of digits is looked for
    /// without the signs in it too, so that `(07700)` and `+49` find phones however they are written. No
    /// words find everybody. Reads what isn't read yet; throws `StoreError`.
    [[nodiscard]] RowSet find(QStringView typed);

    /// Reads about `members` more, so that a window can load in slices while it is idle; false when nothing
    /// is left. Throws `StoreError`.
    bool loadMore(std::size_t members);

private:
    struct Record {
        std::size_t start = 0;
        MemberRowNumber row = 0;
    };
    /// A word to look for, and what else would do.
    struct Word;

    void forget();
    void follow(const std::vector<MemberRowNumber>& rows);
    void read(MemberId first, MemberId last);
    void kill(MemberRowNumber row);
    void compact();
    [[nodiscard]] std::size_t endOf(std::size_t record) const;
    [[nodiscard]] std::size_t recordAt(std::size_t position, std::size_t from) const;
    [[nodiscard]] std::vector<Word> wordsOf(QStringView typed) const;
    void findAll(const Needle& needle, const std::vector<Word>& others, RowSet& found) const;
    [[nodiscard]] bool holds(std::size_t record, const std::vector<Word>& words) const;

    MemberRows& m_rows;
    SearchedText m_text;
    std::string m_buffer;
    std::vector<Record> m_records;         ///< In the order of the buffer.
    std::vector<std::uint32_t> m_recordOf; ///< By row.
    ByteCounts m_counts{};
    std::size_t m_loaded = 0; ///< So many of the lowest ids have been read.
    std::size_t m_deadBytes = 0;
};

} // namespace hearth
