// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/bridges.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// In how many parts the net falls when `without` is taken out.
int partsOf(const Net& net, std::size_t without)
{
    std::vector<char> seen(net.size(), 0);
    int parts = 0;
    for (std::size_t start = 0; start < net.size(); ++start) {
        if (start == without || seen[start] != 0) {
            continue;
        }
        ++parts;
        std::vector<std::size_t> open{start};
        seen[start] = 1;
        while (!open.empty()) {
            const std::size_t person = open.back();
            open.pop_back();
            for (const std::size_t other : net[person]) {
                if (other != without && seen[other] == 0) {
                    seen[other] = 1;
                    open.push_back(other);
                }
            }
        }
    }
    return parts;
}

} // namespace

TEST_CASE("a bridge is whoever leaves more parts behind than were there", "[connections][property]")
{
    property("bridges", 400, [](Random& random) {
        Net net(static_cast<std::size_t>(random.between(0, 14)));
        for (auto links = random.between(0, 20); links > 0 && net.size() > 1; --links) {
            const std::size_t a = random.index(net.size());
            const std::size_t b = random.index(net.size());
            if (a != b) {
                net[a].push_back(b);
                net[b].push_back(a);
            }
        }
        std::vector<std::size_t> expected;
        const int whole = partsOf(net, net.size());
        for (std::size_t person = 0; person < net.size(); ++person) {
            const bool isAlone = net[person].empty();
            if (partsOf(net, person) > whole - (isAlone ? 1 : 0)) {
                expected.push_back(person);
            }
        }
        REQUIRE(bridgesOf(net) == expected);
    });
}

TEST_CASE("a chain of a hundred thousand people is walked without falling off the stack", "[connections]")
{
    Net chain(100'000);
    for (std::size_t person = 1; person < chain.size(); ++person) {
        chain[person - 1].push_back(person);
        chain[person].push_back(person - 1);
    }
    REQUIRE(bridgesOf(chain).size() == chain.size() - 2);
}
