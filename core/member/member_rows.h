// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers for all members, so that indexes and lists can be arrays: a row is given out once and stays
// the same member's until everything is read anew. This is also what tells the indexes which members a change
// concerns, each in its turn: they listen here and not to the Club, so that they never see a row before it
// exists.
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace hearth {

class ChangeSet;
class Club;

/// From 0, without gaps; members who are gone leave their rows behind.
using MemberRowNumber = std::uint32_t;

/// Some of the rows.
class RowSet {
public:
    explicit RowSet(std::size_t rows) : m_bits((rows + bitsEach - 1) / bitsEach) {}

    /// Room for so many rows; those that are new aren't in it.
    void makeRoom(std::size_t rows) { m_bits.resize((rows + bitsEach - 1) / bitsEach); }
    void insert(MemberRowNumber row) { m_bits[row / bitsEach] |= bit(row); }
    void remove(MemberRowNumber row) { m_bits[row / bitsEach] &= ~bit(row); }
    [[nodiscard]] bool contains(MemberRowNumber row) const
    {
        return row / bitsEach < m_bits.size() && (m_bits[row / bitsEach] & bit(row)) != 0;
    }
    [[nodiscard]] std::size_t count() const;
    /// Leaves only those that are in `other` too.
    void intersect(const RowSet& other);

    bool operator==(const RowSet&) const = default;

private:
    static constexpr std::size_t bitsEach = 64;
    static std::uint64_t bit(MemberRowNumber row) { return std::uint64_t{1} << (row % bitsEach); }

    std::vector<std::uint64_t> m_bits;
};

class MemberRows : public QObject {
    Q_OBJECT

public:
    /// Numbers all members of `club` in the order of their ids. Throws `StoreError`.
    explicit MemberRows(Club& club);

    [[nodiscard]] Club& club() const { return m_club; }
    /// How many rows were given out, to those who are gone too.
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// How many members there are.
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] MemberId id(MemberRowNumber row) const { return m_ids.at(row); }
    [[nodiscard]] bool isThere(MemberRowNumber row) const { return m_there.contains(row); }
    /// The row of a member, who may be gone; nothing where there never was one with this id.
    [[nodiscard]] std::optional<MemberRowNumber> row(MemberId id) const;
    /// The id that is the nth of all ids with a row, in the order of the ids.
    [[nodiscard]] MemberId nthId(std::size_t n) const { return m_byId.at(n).first; }
    /// The rows of all who are there.
    [[nodiscard]] const RowSet& everybody() const { return m_there; }

Q_SIGNALS:
    /// Something that lists, search or order show of these members may have changed; some may be new, some
    /// gone.
    void touched(const std::vector<hearth::MemberRowNumber>& rows);
    /// Everything may have changed, and the rows are numbered anew.
    void renumbered();

private:
    void readAll();
    void follow(const ChangeSet& changes);
    MemberRowNumber rowFor(MemberId id, bool isThere);

    Club& m_club;
    std::vector<MemberId> m_ids;
    std::vector<std::pair<MemberId, MemberRowNumber>> m_byId;
    RowSet m_there{0};
    std::size_t m_count = 0;
};

} // namespace hearth
