// SPDX-License-Identifier: GPL-3.0-or-later
// By what meanings a use is known, and what each further word in the name costs.
#pragma once

#include "core/exchange/header/column_use.h"

#include <array>

namespace hearth {

/// Meanings that must all be there, each in a word of its own.
struct UsePattern {
    ColumnUse use = ColumnUse::Notes;
    int score = 0;
    std::array<Meaning, 3> needs{}; ///< Filled up with Filler.
};

[[nodiscard]] std::span<const UsePattern> usePatterns();

/// What a word of this meaning costs that the pattern doesn't need.
[[nodiscard]] int costOf(ColumnUse use, Meaning meaning);

} // namespace hearth
