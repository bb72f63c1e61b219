// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/bounds.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

void addMembers(TestClub& test, int count)
{
    for (int i = 1; i <= count; ++i) {
        expectValue(test.club->perform(QStringLiteral("member.add"), {}, [&](Change& change) {
            change.database().run("INSERT INTO member (id, given_name) VALUES (?1, 'Ada Test')", i);
        }));
        constexpr std::int64_t day = 86'400'000;
        test.clock.advance(day);
    }
}

int withData(Club& club)
{
    int count = 0;
    for (const HistoryEntry& entry : club.history().list()) {
        count += entry.hasData ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("data older than the bound goes, the words stay, and undo says why it can't", "[history]")
{
    TestClub test;
    addMembers(test, 10);
    REQUIRE(dropBeyond(test.club->history(), {.days = 4, .bytes = 1 << 20},
                       test.clock.now(QTimeZone::utc())) == 6);
    REQUIRE(test.club->history().list().size() == 10);
    REQUIRE(withData(*test.club) == 4);
    const auto oldest = test.club->history().list().back();
    REQUIRE(test.club->undo(oldest.id).error().kind == Error::Kind::Refused);
    expectValue(test.club->undo());
}

TEST_CASE("the oldest data goes first when it grows too large, and the newest change keeps its own",
          "[history]")
{
    TestClub test;
    addMembers(test, 10);
    dropBeyond(test.club->history(), {.days = 1000, .bytes = 1}, testNow);
    REQUIRE(withData(*test.club) == 1);
    expectValue(test.club->undo());
}

TEST_CASE("nothing about a forgotten row stays in the data of changes", "[history]")
{
    TestClub test;
    addMembers(test, 3);
    dropTouching(test.club->history(), "member", 2);
    REQUIRE(withData(*test.club) == 2);
    REQUIRE_FALSE(test.club->history().removedText("member", 2, "given_name").has_value());
}

TEST_CASE("after a schema step no old data is applied", "[history]")
{
    TestClub test;
    addMembers(test, 2);
    dropAll(test.database());
    REQUIRE(test.club->undo().error().kind == Error::Kind::Refused);
}
