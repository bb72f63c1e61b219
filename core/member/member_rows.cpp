// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_rows.h"

#include "core/club.h"
#include "core/member/member_touch_queries.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace hearth {

std::size_t RowSet::count() const
{
    return std::accumulate(m_bits.begin(), m_bits.end(), std::size_t{0},
                           [](std::size_t sum, std::uint64_t bits) {
                               return sum + static_cast<std::size_t>(std::popcount(bits));
                           });
}

void RowSet::intersect(const RowSet& other)
{
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        m_bits[i] &= i < other.m_bits.size() ? other.m_bits[i] : 0;
    }
}

MemberRows::MemberRows(Club& club) : m_club(club)
{
    readAll();
    connect(&club, &Club::changed, this, &MemberRows::follow);
}

std::optional<MemberRowNumber> MemberRows::row(MemberId id) const
{
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), std::pair(id, MemberRowNumber{0}));
    return found != m_byId.end() && found->first == id ? std::optional(found->second) : std::nullopt;
}

void MemberRows::readAll()
{
    m_ids = allMemberIds(m_club.database());
    m_count = m_ids.size();
    m_there = RowSet(m_ids.size());
    m_byId.clear();
    m_byId.reserve(m_ids.size());
    for (MemberRowNumber row = 0; row < m_ids.size(); ++row) {
        m_byId.emplace_back(m_ids[row], row);
        m_there.insert(row);
    }
}

void MemberRows::follow(const ChangeSet& changes)
{
    if (changes.isEverything()) {
        readAll();
        Q_EMIT renumbered();
        return;
    }
    std::vector<MemberRowNumber> rows;
    for (const TouchedMember& member : touchedMembers(m_club.database(), changes)) {
        if (member.isThere || row(member.id)) {
            rows.push_back(rowFor(member.id, member.isThere));
        }
    }
    if (!rows.empty()) {
        Q_EMIT touched(rows);
    }
}

/// The row of a member who is there now or isn't; someone new gets the next one.
MemberRowNumber MemberRows::rowFor(MemberId id, bool isThere)
{
    auto known = row(id);
    if (!known) {
        known = static_cast<MemberRowNumber>(m_ids.size());
        m_ids.push_back(id);
        const std::pair entry(id, *known);
        m_byId.insert(std::lower_bound(m_byId.begin(), m_byId.end(), entry), entry);
        m_there.makeRoom(m_ids.size());
    }
    const bool wasThere = m_there.contains(*known);
    if (isThere && !wasThere) {
        m_there.insert(*known);
        ++m_count;
    } else if (!isThere && wasThere) {
        m_there.remove(*known);
        --m_count;
    }
    return *known;
}

} // namespace hearth
