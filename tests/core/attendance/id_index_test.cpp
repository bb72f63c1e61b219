// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/id_index.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <unordered_map>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("ids are numbered in the order in which they are first seen", "[attendance]")
{
    IdIndex index;
    REQUIRE_FALSE(index.find(5));
    REQUIRE(index.add(5) == 0);
    REQUIRE(index.add(-7) == 1);
    REQUIRE(index.add(5) == 0);
    REQUIRE(index.find(-7) == 1U);
    REQUIRE_FALSE(index.find(6));
    REQUIRE(index.ids() == std::vector<std::int64_t>{5, -7});
}

TEST_CASE("thousands of ids are found again, whatever bits they share", "[attendance][property]")
{
    property("id index", 20, [](Random& random) {
        IdIndex index;
        std::unordered_map<std::int64_t, std::uint32_t> numbers;
        const auto shift = static_cast<int>(random.between(0, 50));
        for (int i = 0; i < 5'000; ++i) {
            const std::int64_t id = random.between(0, 4'000) << shift;
            const auto number =
                numbers.try_emplace(id, static_cast<std::uint32_t>(numbers.size())).first->second;
            REQUIRE(index.add(id) == number);
        }
        REQUIRE(index.size() == numbers.size());
        for (const auto& [id, number] : numbers) {
            REQUIRE(index.find(id) == number);
        }
        REQUIRE_FALSE(index.find(-1));
    });
}
