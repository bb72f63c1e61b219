// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/needle.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hearth {

namespace {

constexpr std::size_t width = 64;
using Hits = std::array<std::uint8_t, width>;

/// Marks each place at which `a` has `first` and `b` has `second`; says whether there is any.
bool markHits(Hits& hits, const char* a, char first, const char* b, char second)
{
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < width; ++i) {
        hits[i] = static_cast<std::uint8_t>((a[i] == first ? 1U : 0U) & (b[i] == second ? 1U : 0U));
        any = static_cast<std::uint8_t>(any | hits[i]);
    }
    return any != 0;
}

/// The first marked place at `from` or later, or `width`.
std::size_t nextHit(const Hits& hits, std::size_t from)
{
    const void* hit = from < width ? std::memchr(hits.data() + from, 1, width - from) : nullptr;
    return hit == nullptr ? width
                          : static_cast<std::size_t>(static_cast<const std::uint8_t*>(hit) - hits.data());
}

} // namespace

void countBytes(ByteCounts& counts, std::string_view text)
{
    for (const char byte : text) {
        ++counts[static_cast<unsigned char>(byte)];
    }
}

Needle::Needle(std::string text, const ByteCounts& counts) : m_text(std::move(text))
{
    const auto count = [&](std::size_t at) { return counts[static_cast<unsigned char>(m_text[at])]; };
    for (std::size_t i = 1; i < m_text.size(); ++i) {
        if (count(i) < count(m_first)) {
            m_first = i;
        }
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (i != m_first && count(i) < count(m_second)) {
            m_second = i;
        }
    }
    m_rarity = count(m_first);
}

std::size_t Needle::find(std::string_view haystack, std::size_t from, std::size_t end) const
{
    const std::size_t size = m_text.size();
    end = std::min(end, haystack.size());
    if (end < size) {
        return nowhere;
    }
    if (size == 1) {
        return haystack.substr(0, end).find(m_text.front(), from); // memchr, which nothing beats
    }
    const std::size_t last = end - size; // the last place where it may begin
    const char* bytes = haystack.data();
    Hits hits; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    while (from <= last && from + width + size <= haystack.size()) {
        if (markHits(hits, bytes + from + m_first, m_text[m_first], bytes + from + m_second,
                     m_text[m_second])) {
            for (std::size_t at = nextHit(hits, 0); at < width; at = nextHit(hits, at + 1)) {
                if (from + at > last) {
                    return nowhere;
                }
                if (std::memcmp(bytes + from + at, m_text.data(), size) == 0) {
                    return from + at;
                }
            }
        }
        from += width;
    }
    return from > last ? nowhere : haystack.substr(0, end).find(m_text, from); // the last few bytes
}

} // namespace hearth
