// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key_pool.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t prefixBytes = 8;

/// The eight bytes of `key` from `depth` on as a number; what is not there counts as zero.
std::uint64_t prefixOf(std::string_view key, std::size_t depth = 0)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = depth; i < depth + prefixBytes; ++i) {
        prefix = (prefix << 8U) | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }
    return prefix;
}

struct Entry {
    std::uint64_t prefix;
    std::uint32_t row;
};
using Entries = std::vector<Entry>::iterator;

/// Sorts entries whose keys are equal up to `depth` and whose `prefix` is what follows there. Where a run of
/// them agrees in that too, the run takes the next eight bytes: each key is fetched once for eight bytes,
/// where comparing whole keys would fetch two each time.
void sortRun(const SortKeyPool& pool, Entries first, Entries last, std::size_t depth)
{
    constexpr auto fewEntries = 8;
    std::sort(first, last, [](const Entry& a, const Entry& b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.row < b.row;
    });
    while (first != last) {
        const auto end = std::find_if(first, last, [&](const Entry& e) { return e.prefix != first->prefix; });
        const std::size_t length = pool.key(first->row).size();
        const auto isEqual = [&](const Entry& e) { return pool.key(e.row).size() == length; };
        if (length <= depth + prefixBytes && std::all_of(first, end, isEqual)) {
            first = end; // one and the same key, and in the order of the rows already
            continue;
        }
        const auto longer = [&](const Entry& e) { return pool.key(e.row).size() > depth + prefixBytes; };
        if (end - first > fewEntries && std::all_of(first, end, longer)) {
            std::for_each(first, end,
                          [&](Entry& e) { e.prefix = prefixOf(pool.key(e.row), depth + prefixBytes); });
            sortRun(pool, first, end, depth + prefixBytes);
        } else if (end - first > 1) {
            std::stable_sort(first, end, [&](const Entry& a, const Entry& b) {
                return pool.key(a.row).substr(depth) < pool.key(b.row).substr(depth);
            });
        }
        first = end;
    }
}

} // namespace

void SortKeyPool::reserve(std::size_t rows, std::size_t bytes)
{
    m_places.reserve(rows);
    m_bytes.reserve(bytes);
}

SortKeyPool::Place SortKeyPool::placed(std::string_view key)
{
    m_recent.resize(recentKeys);
    Place& recent = m_recent[std::hash<std::string_view>()(key) % recentKeys];
    if (std::string_view(m_bytes).substr(recent.offset, recent.length) != key) {
        recent = {prefixOf(key), static_cast<std::uint32_t>(m_bytes.size()),
                  static_cast<std::uint32_t>(key.size())};
        m_bytes.append(key);
    }
    return recent;
}

void SortKeyPool::expect(std::size_t rows)
{
    if (!m_places.empty() && rows > m_places.size()) {
        constexpr std::size_t margin = 16; // a part of it
        const std::size_t bytes = m_bytes.size() * rows / m_places.size();
        reserve(rows, bytes + bytes / margin);
    }
}

std::uint32_t SortKeyPool::add(std::string_view key)
{
    m_places.push_back(placed(key));
    return static_cast<std::uint32_t>(m_places.size() - 1);
}

void SortKeyPool::replace(std::uint32_t row, std::string_view key)
{
    if (this->key(row) != key) {
        m_places.at(row) = placed(key);
    }
}

std::string_view SortKeyPool::key(std::uint32_t row) const
{
    const Place& place = m_places[row];
    return std::string_view(m_bytes).substr(place.offset, place.length);
}

int SortKeyPool::compare(std::uint32_t a, std::uint32_t b) const
{
    const std::uint64_t first = m_places[a].prefix;
    const std::uint64_t second = m_places[b].prefix;
    if (first != second) {
        return first < second ? -1 : 1;
    }
    return key(a).compare(key(b));
}

void SortKeyPool::sort(std::vector<std::uint32_t>& rows) const
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        entries.push_back({m_places[row].prefix, row});
    }
    sortRun(*this, entries.begin(), entries.end(), 0);
    std::transform(entries.begin(), entries.end(), rows.begin(),
                   [](const Entry& entry) { return entry.row; });
}

} // namespace hearth
