// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_source.h"
#include "tests/support/catch.h"

#include <set>
#include <vector>

using namespace hearth;

TEST_CASE("the random source gives SplitMix64's numbers on every machine", "[random]")
{
    RandomSource random(0); // what the published generator gives from zero
    REQUIRE(random.bits() == 0xe220a8397b1dcdaf);
    REQUIRE(random.bits() == 0x6e789e6aa1b965f4);
    REQUIRE(random.bits() == 0x06c45d188009454f);
}

TEST_CASE("drawing between two bounds reaches both and nothing outside", "[random]")
{
    RandomSource random(1);
    std::set<std::int64_t> drawn;
    for (int i = 0; i < 200; ++i) {
        drawn.insert(random.between(-2, 2));
    }
    REQUIRE(drawn == std::set<std::int64_t>{-2, -1, 0, 1, 2});
    REQUIRE(random.between(7, 7) == 7);
    static_cast<void>(random.between(INT64_MIN, INT64_MAX)); // the whole range is no division by zero
}

TEST_CASE("two streams of one seed are alike in nothing", "[random]")
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t stream = 0; stream < 50; ++stream) {
        RandomSource random(3, stream);
        for (int i = 0; i < 20; ++i) {
            REQUIRE(seen.insert(random.bits()).second);
        }
    }
}
