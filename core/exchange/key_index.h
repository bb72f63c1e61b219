// SPDX-License-Identifier: GPL-3.0-or-later
// From the hash of a key to the places that bear it. With 100,000 rows of six keys each, a map of strings
// cost more than all inserts into the file; here a key costs some thirty bytes and no allocation. Two keys
// are taken for one where their 64 bits are alike, which among a million keys happens once in some ten
// million files.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <string_view>
#include <vector>

namespace hearth {

class KeyIndex {
    /// Two vectors, since a pair of them would be a third larger.
    struct Slots {
        std::vector<std::uint64_t> hashes;
        std::vector<std::uint32_t> firsts; ///< An entry, counted from one; 0 is a free slot.

        /// The slot of this hash, or the free one where it would stand: linear probing.
        [[nodiscard]] std::size_t of(std::uint64_t hash) const
        {
            const std::size_t mask = firsts.size() - 1;
            std::size_t at = static_cast<std::size_t>(hash) & mask;
            while (firsts[at] != 0 && hashes[at] != hash) {
                at = (at + 1) & mask;
            }
            return at;
        }
    };

public:
    using Place = std::uint32_t;

    void add(std::string_view key, Place place)
    {
        if ((m_used + 1) * 4 > m_slots.firsts.size() * 3) {
            grow();
        }
        const std::uint64_t hash = hashOf(key);
        const std::size_t slot = m_slots.of(hash);
        m_used += m_slots.firsts[slot] == 0 ? 1 : 0;
        m_slots.hashes[slot] = hash;
        m_entries.push_back({place, m_slots.firsts[slot]});
        m_slots.firsts[slot] = static_cast<std::uint32_t>(m_entries.size());
    }

    /// Calls `take` with each place that bears `key`, the last one added first.
    template<class Take>
    void forEach(std::string_view key, Take&& take) const
    {
        if (m_slots.firsts.empty()) {
            return;
        }
        const std::size_t slot = m_slots.of(hashOf(key));
        for (std::uint32_t at = m_slots.firsts[slot]; at != 0; at = m_entries[at - 1].next) {
            take(m_entries[at - 1].place);
        }
    }

private:
    struct Entry {
        Place place;
        std::uint32_t next;
    };

    static std::uint64_t hashOf(std::string_view key) { return std::hash<std::string_view>()(key); }

    void grow()
    {
        constexpr std::size_t smallest = 1024;
        const std::size_t size = std::max(smallest, m_slots.firsts.size() * 2);
        Slots larger{std::vector<std::uint64_t>(size), std::vector<std::uint32_t>(size)};
        for (std::size_t i = 0; i < m_slots.firsts.size(); ++i) {
            if (m_slots.firsts[i] != 0) {
                const std::size_t slot = larger.of(m_slots.hashes[i]);
                larger.hashes[slot] = m_slots.hashes[i];
                larger.firsts[slot] = m_slots.firsts[i];
            }
        }
        m_slots = std::move(larger);
    }

    Slots m_slots;
    std::size_t m_used = 0;      // slots
    std::deque<Entry> m_entries; // a vector would be copied while it grows
};

} // namespace hearth
