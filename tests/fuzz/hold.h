// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzz target demands of any input at all; not assert(), which a build may leave out.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace hearth::fuzz {

/// Ends the run, and so makes a finding of the input, unless `isSo`.
inline void hold(bool isSo, const char* what)
{
    if (!isSo) {
        std::fprintf(stderr, "doesn't hold: %s\n", what);
        std::abort();
    }
}

inline std::string_view view(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace hearth::fuzz
