// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/needle.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a needle is found wherever a plain search finds it, and nowhere else", "[needle][search]")
{
    property("needle", 2000, [](Random& random) {
        const std::string haystack = random.bytes(400, "ab\n");
        std::string text = random.bytes(6, "ab");
        if (text.empty()) {
            text = "b";
        }
        const std::size_t from = random.index(haystack.size() + 1);
        const std::size_t end = random.index(haystack.size() + 20);
        ByteCounts counts{};
        countBytes(counts, haystack);
        CAPTURE(haystack, text, from, end);
        REQUIRE(Needle(text, counts).find(haystack, from, end) ==
                std::string_view(haystack).substr(0, end).find(text, from));
    });
}

TEST_CASE("a needle at the very end is found, and one that only begins there isn't", "[needle][search]")
{
    const std::string haystack = std::string(200, '.') + "muller";
    CHECK(Needle("muller", {}).find(haystack, 0, haystack.size()) == 200);
    CHECK(Needle("muller ", {}).find(haystack, 0, haystack.size()) == Needle::nowhere);
    CHECK(Needle("muller", {}).find(haystack, 0, haystack.size() - 1) == Needle::nowhere);
    CHECK(Needle("muller", {}).find(haystack, 201, haystack.size()) == Needle::nowhere);
    CHECK(Needle("m", {}).find({}, 0, 0) == Needle::nowhere);
}
