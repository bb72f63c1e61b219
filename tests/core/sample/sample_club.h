// SPDX-License-Identifier: GPL-3.0-or-later
// A sample club in memory, at a chosen now.
#pragma once

#include "core/sample/sample.h"
#include "tests/support/test_club.h"

namespace hearth::test {

struct SampleClub : TestClub {
    explicit SampleClub(const SampleOptions& options = {}, Instant now = testNow)
    {
        clock.set(now);
        expectValue(makeSample(*club, options));
    }

    [[nodiscard]] std::int64_t count(std::string_view sql) const { return database().number(sql); }
};

/// A club of one year, for what doesn't need three.
[[nodiscard]] inline SampleOptions young(int members, std::uint64_t seed = 1)
{
    SampleOptions options;
    options.members = members;
    options.years = 1;
    options.seed = seed;
    return options;
}

} // namespace hearth::test
