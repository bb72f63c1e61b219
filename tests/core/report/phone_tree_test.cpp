// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phone_tree.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <cmath>
#include <map>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

int depthOf(const PhoneTree& tree, int line)
{
    int depth = 0;
    while (tree.lines[static_cast<std::size_t>(line)].caller) {
        line = *tree.lines[static_cast<std::size_t>(line)].caller;
        ++depth;
    }
    return depth;
}

} // namespace

TEST_CASE("everybody but the first is called exactly once, by somebody who calls no more than agreed",
          "[report]")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const SampleClub sample(young(70, seed));
        const auto people = expectValue(peopleOf(*sample.club, {}));
        for (int each = 1; each <= 6; ++each) {
            const PhoneTree tree = expectValue(phoneTree(*sample.club, {}, each));
            const int count = static_cast<int>(tree.lines.size());
            REQUIRE(tree.lines.size() == people.size());
            std::set<MemberId> once;
            std::map<int, int> called;
            for (int i = 0; i < count; ++i) {
                const PhoneTree::Line& line = tree.lines[static_cast<std::size_t>(i)];
                REQUIRE(once.insert(line.person.id).second);
                REQUIRE(line.endCall - line.firstCall <= each);
                REQUIRE(line.caller.has_value() == (i > 0));
                for (int call = line.firstCall; call < line.endCall; ++call) {
                    ++called[call];
                    REQUIRE(tree.lines[static_cast<std::size_t>(call)].caller == i);
                }
            }
            for (int i = 1; i < count; ++i) {
                REQUIRE(called[i] == 1);
            }
        }
    }
}

TEST_CASE("a phone tree is as flat as it can be, and each branch calls back once", "[report]")
{
    const SampleClub sample(young(80));
    const PhoneTree tree = expectValue(phoneTree(*sample.club, {}, 3));
    const int count = static_cast<int>(tree.lines.size());
    int places = 0;
    int levels = -1;
    for (int level = 1; places < count; level *= 3) {
        places += level;
        ++levels;
    }
    REQUIRE(depthOf(tree, count - 1) == levels);
    int back = 0;
    bool isPhoneSeen = true;
    for (const PhoneTree::Line& line : tree.lines) {
        back += line.callsBack ? 1 : 0;
        REQUIRE_FALSE((line.callsBack && line.phone.isEmpty()));
        REQUIRE((isPhoneSeen || line.phone.isEmpty())); // those without come last
        isPhoneSeen = !line.phone.isEmpty();
    }
    REQUIRE(back == 3);
}

TEST_CASE("somebody with an office begins the phone tree, and one person alone calls nobody", "[report]")
{
    const SampleClub sample(young(40));
    const auto people = expectValue(fullPeopleOf(*sample.club, {}));
    const PhoneTree tree = expectValue(phoneTree(*sample.club, {}, 3));
    for (const FullPerson& one : people) {
        if (one.person.id == tree.lines.front().person.id) {
            REQUIRE_FALSE(one.member.roles.isEmpty());
        }
    }
    const PhoneTree alone = expectValue(phoneTree(*sample.club, {{people.front().person.id}, {}, {}}, 3));
    REQUIRE(alone.lines.size() == 1);
    REQUIRE(alone.lines.front().firstCall == alone.lines.front().endCall);
}
