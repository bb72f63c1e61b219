// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and choices from a seed, the same on every machine: its own arithmetic, since the standard
// library's distributions differ between compilers. For invented clubs, seating and tests; never for secrets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>

namespace hearth {

class RandomSource {
public:
    explicit RandomSource(std::uint64_t seed) : m_state(seed) {}
    /// One of many independent sequences of the same seed.
    RandomSource(std::uint64_t seed, std::uint64_t stream);

    [[nodiscard]] std::uint64_t bits();
    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high);
    /// An index into something with `count` > 0 entries.
    [[nodiscard]] std::size_t index(std::size_t count) { return static_cast<std::size_t>(bits() % count); }
    /// True in about `percent` of a hundred cases.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

    /// One of the entries of a container, an array or a braced list that isn't empty.
    template<class Container>
    [[nodiscard]] auto pick(const Container& container)
    {
        const auto count = static_cast<std::size_t>(std::size(container));
        return *std::next(std::begin(container), static_cast<std::ptrdiff_t>(index(count)));
    }
    template<class T>
    [[nodiscard]] T pick(std::initializer_list<T> list)
    {
        return *std::next(list.begin(), static_cast<std::ptrdiff_t>(index(list.size())));
    }

private:
    std::uint64_t m_state;
};

} // namespace hearth
