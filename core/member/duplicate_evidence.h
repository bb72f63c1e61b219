// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for two people being one, weighed. The weights were set so that a name alone is worth asking
// about, a name with an e-mail or a birthday is very likely, and a slip of the fingers needs a second thing
// to be worth it.
#pragma once

#include "core/member/duplicate_pairs.h"

#include <optional>

namespace hearth {

struct WeighedPair {
    int weight = 0; ///< For the order among pairs; nobody is shown it.
    DuplicatePair pair;
};

/// Nothing where they are two people as far as the book knows.
[[nodiscard]] std::optional<WeighedPair> weigh(const ComparedPerson& a, const ComparedPerson& b);

} // namespace hearth
