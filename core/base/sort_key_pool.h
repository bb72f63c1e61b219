// SPDX-License-Identifier: GPL-3.0-or-later
// The sort keys of a whole list in one block of memory. The first eight bytes of each stand as a number
// beside its place, and decide nearly every comparison without a look at the block.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// Keys by row number, from 0.
class SortKeyPool {
public:
    /// Makes room for so many rows of so many bytes all together.
    void reserve(std::size_t rows, std::size_t bytes);

    /// Makes room for so many rows, judging by those that are there what their keys take: growing by
    /// doubling, a list of all members would keep room for nearly twice as many.
    void expect(std::size_t rows);

    /// Adds the key of the next row and says its number.
    std::uint32_t add(std::string_view key);

    /// Gives `row` another key. The bytes of the old one stay.
    void replace(std::uint32_t row, std::string_view key);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] std::string_view key(std::uint32_t row) const;

    /// Less than, equal to or greater than 0, as `a`'s key stands before, beside or after `b`'s.
    [[nodiscard]] int compare(std::uint32_t a, std::uint32_t b) const;

    /// Brings row numbers into the order of their keys; equal keys into the order of the numbers, so that the
    /// same list always looks the same.
    void sort(std::vector<std::uint32_t>& rows) const;

private:
    struct Place {
        std::uint64_t prefix = 0;
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
    };
    [[nodiscard]] Place placed(std::string_view key);

    /// Where keys that were added before lie, by their hash: given names, groups and days are shared by many,
    /// and need be kept only once.
    static constexpr std::size_t recentKeys = 1024;
    std::vector<Place> m_recent;

    std::vector<Place> m_places;
    std::string m_bytes;
};

} // namespace hearth
