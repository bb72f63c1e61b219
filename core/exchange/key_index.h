// SPDX-License-Identifier: GPL-3.0-or-later
// From the hash of a key to the places that bear it. With 100,000 rows of six keys each, a map of strings
// cost more than all inserts into the file; here a key costs twelve bytes and no allocation. Two keys are
// taken for one where their 64 bits are alike, which among a million keys happens once in some ten million
// files.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace hearth {

class KeyIndex {
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t first = 0;
    };

    /// The slot of this hash, or the free one where it would stand: linear probing, at most half full.
    template<class Slots>
    static auto& slotOf(Slots& slots, std::uint64_t hash)
    {
        const std::size_t mask = slots.size() - 1;
        std::size_t at = static_cast<std::size_t>(hash) & mask;
        while (slots[at].first != 0 && slots[at].hash != hash) {
            at = (at + 1) & mask;
        }
        return slots[at];
    }

public:
    using Place = std::uint32_t;

    void add(std::string_view key, Place place)
    {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
        }
        Slot& slot = slotOf(m_slots, hashOf(key));
        slot.hash = hashOf(key);
        m_entries.push_back({place, slot.first});
        slot.first = static_cast<std::uint32_t>(m_entries.size()); // counted from one; 0 is none
    }

    /// Calls `take` with each place that bears `key`, the last one added first.
    template<class Take>
    void forEach(std::string_view key, Take&& take) const
    {
        if (m_slots.empty()) {
            return;
        }
        const Slot& slot = slotOf(m_slots, hashOf(key));
        for (std::uint32_t at = slot.first; at != 0; at = m_entries[at - 1].next) {
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
        std::vector<Slot> larger(m_slots.empty() ? smallest : m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (slot.first != 0) {
                slotOf(larger, slot.hash) = slot;
            }
        }
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
};

} // namespace hearth
