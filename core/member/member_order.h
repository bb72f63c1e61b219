// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the list of members. Each column's keys are made once and kept; sorting is done on row numbers
// alone, so that another column costs a hundred thousand members eleven milliseconds and a search's hits only
// come out in the order that stands. One edit moves one row.
#pragma once

#include "core/base/sort_key_pool.h"
#include "core/base/sort_keys.h"
#include "core/member/member_rows.h"

#include <QLocale>

#include <array>
#include <cstdint>

namespace hearth {

/// What the list can be sorted by.
enum class MemberColumn {
    Name,     ///< As filed: the sort or family name, then the called name.
    Called,   ///< The preferred or given name.
    Number,   ///< `M-9` before `M-10`.
    Joined,   ///< The first day of the first status.
    Birthday, ///< Through the year, whatever the year of birth.
    Group,    ///< The first, in the alphabet, of the groups someone is in today.
    LastSeen, ///< What `setLastSeen` said.
};

/// The locale whose alphabet a club's lists follow: its language and country, English where it has none.
[[nodiscard]] QLocale sortingLocale(Club& club);

class MemberOrder : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t neverSeen = INT64_MIN;

    /// `rows` lives longer. Nothing is read yet.
    MemberOrder(MemberRows& rows, const QLocale& locale);

    /// The members among `some`, in order: those who have nothing in the column last in either direction,
    /// those who have the same by name, and namesakes by id. Reads what isn't read yet; throws `StoreError`.
    [[nodiscard]] std::vector<MemberRowNumber>
    arranged(const RowSet& some, MemberColumn by, Qt::SortOrder direction = Qt::AscendingOrder);
    /// The same of everybody.
    [[nodiscard]] std::vector<MemberRowNumber> arranged(MemberColumn by,
                                                        Qt::SortOrder direction = Qt::AscendingOrder);

    /// The instant at which each row's member was last seen, or `neverSeen`; asked for again after
    /// `renumbered`.
    void setLastSeen(const std::vector<std::int64_t>& instants);

    /// Whether all has been read.
    [[nodiscard]] bool isRead() const { return m_loaded >= m_rows.size(); }
    /// Reads about `members` more; false when nothing is left. Throws `StoreError`.
    bool loadMore(std::size_t members);

private:
    /// The keys of a column by row, the rows in ascending order, and whose keys have changed since.
    struct Column {
        SortKeyPool keys;
        std::vector<MemberRowNumber> rows;
        std::vector<MemberRowNumber> moved;
        bool isStale = true;
    };

    [[nodiscard]] Column& column(MemberColumn column)
    {
        return m_columns.at(static_cast<std::size_t>(column));
    }
    void forget();
    void follow(const std::vector<MemberRowNumber>& rows);
    void read(MemberId first, MemberId last);
    void refresh(Column& column);
    void sortAfresh(Column& column) const;
    void putInPlace(Column& column) const;
    [[nodiscard]] bool comesBefore(const Column& column, MemberRowNumber a, MemberRowNumber b) const;
    [[nodiscard]] bool isTieBefore(const Column& column, MemberRowNumber a, MemberRowNumber b) const;

    MemberRows& m_rows;
    SortKeys m_keys;
    std::array<Column, 7> m_columns;
    std::vector<std::uint32_t> m_nameRank; ///< By row: its place in the order of names.
    std::size_t m_loaded = 0;              ///< So many of the lowest ids have been read.
};

} // namespace hearth
