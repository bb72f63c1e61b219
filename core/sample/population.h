// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to the sample club, since when and how: founders, later comers, newcomers of the last weeks,
// families, those who faded out, those who left, and who holds an office.
#pragma once

#include "core/sample/person.h"
#include "core/sample/sample.h"

#include <vector>

namespace hearth {

/// The days between which a sample club lives.
struct SampleTime {
    QDate start;
    QDate today;
    Instant now = 0;
};

struct Population {
    std::vector<Home> homes;
    std::vector<Person> people; ///< In the order in which they were entered.
};

/// Exactly `options.members` people, without ids yet. `groups` says how many groups there are to be in.
[[nodiscard]] Population
inventPopulation(const SampleOptions& options, const SampleTime& time, std::size_t groups);

} // namespace hearth
