// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("what several runs add at the same moment gets ids of its own", "[club]")
{
    TestClubFile file; // its clock stands still, as when a command is told what time it is
    for (int run = 0; run < 30; ++run) {
        expectValue(file.club->perform(QStringLiteral("member.add"), {}, [](Change& change) {
            for (int i = 0; i < 50; ++i) {
                change.database().run("INSERT INTO member (id, given_name) VALUES (?1, 'Ada')",
                                      change.newId<MemberId>());
            }
        }));
        file.reopen();
    }
    REQUIRE(file.club->database().number("SELECT count(*) FROM member") == 30 * 50);
}
