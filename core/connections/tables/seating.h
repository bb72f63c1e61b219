// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits with whom, in every round. People go by their place in the list that is seated, from 0, so that
// searching for a good seating knows nothing of members and meetings.
#pragma once

#include <cstddef>
#include <vector>

namespace hearth {

using SeatedTable = std::vector<int>;
using SeatingRound = std::vector<SeatedTable>;
using Seating = std::vector<SeatingRound>;

/// How many pairs sit at tables of these people.
[[nodiscard]] constexpr std::size_t pairsOf(std::size_t people)
{
    return people * (people - (people > 0 ? 1 : 0)) / 2;
}

} // namespace hearth
