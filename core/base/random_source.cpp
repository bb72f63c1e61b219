// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_source.h"

namespace hearth {

RandomSource::RandomSource(std::uint64_t seed, std::uint64_t stream) : m_state(seed)
{
    m_state = bits() ^ stream;
    m_state = bits(); // so that neighbouring streams have nothing in common
}

std::uint64_t RandomSource::bits()
{
    // SplitMix64 (Steele, Lea, Flood 2014): any seed is a good one, also 0, 1, 2.
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31U);
}

std::int64_t RandomSource::between(std::int64_t low, std::int64_t high)
{
    const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t offset = span == 0 ? bits() : bits() % span;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
}

} // namespace hearth
