// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a club does with its meetings and registers: undoing all of it gives the club as it was, redoing
// all of it the club as it became, and every line of History has words.
#include "core/wording.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a club's evenings undone one by one and redone give the same club", "[attendance][property]")
{
    property("registers undone and redone", 60, [](Random& random) {
        ClubLife life;
        const std::string start = dump(life.database());
        static_cast<void>(life.person(u"Ada"));
        static_cast<void>(life.inGroup(u"Ben", u"Chess"));
        static_cast<void>(life.meeting());
        for (int i = 0; i < 60; ++i) {
            liveOn(life, random);
        }
        const std::string end = dump(life.database());
        int changes = 0;
        for (const HistoryEntry& entry : life.club->history().list()) {
            REQUIRE(wordingOf(*life.club, entry) != entry.verb);
            ++changes;
        }
        REQUIRE(changes > 10);
        for (int i = 0; i < changes; ++i) {
            expectValue(life.club->undo());
        }
        REQUIRE(dump(life.database()) == start);
        for (int i = 0; i < changes; ++i) {
            expectValue(life.club->redo());
        }
        REQUIRE(dump(life.database()) == end);
    });
}
