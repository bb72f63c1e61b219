// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/id_index.h"

namespace hearth {

namespace {

/// The fractional part of the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): its product
/// spreads ids that differ in few bits over the whole upper half.
constexpr std::uint64_t goldenRatio = 0x9E37'79B9'7F4A'7C15;
constexpr std::size_t firstSize = 1024;

} // namespace

std::size_t IdIndex::place(std::int64_t id) const
{
    const std::size_t mask = m_table.size() - 1;
    auto at = static_cast<std::size_t>((static_cast<std::uint64_t>(id) * goldenRatio) >> 32) & mask;
    while (m_table[at] != nothing && m_ids[m_table[at]] != id) {
        at = (at + 1) & mask;
    }
    return at;
}

std::optional<std::uint32_t> IdIndex::find(std::int64_t id) const
{
    if (m_table.empty()) {
        return std::nullopt;
    }
    const std::uint32_t number = m_table[place(id)];
    return number == nothing ? std::nullopt : std::optional(number);
}

std::uint32_t IdIndex::add(std::int64_t id)
{
    if (m_ids.size() * 2 >= m_table.size()) {
        grow();
    }
    std::uint32_t& number = m_table[place(id)];
    if (number == nothing) {
        number = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(id);
    }
    return number;
}

void IdIndex::grow()
{
    m_table.assign(m_table.empty() ? firstSize : m_table.size() * 2, nothing);
    for (std::size_t number = 0; number < m_ids.size(); ++number) {
        m_table[place(m_ids[number])] = static_cast<std::uint32_t>(number);
    }
}

} // namespace hearth
