// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_queries.h"
#include "core/member/member_set_queries.h"
#include "core/report/roster.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a roster has everybody who counts, and nothing private unless it was asked for", "[report]")
{
    const SampleClub sample(young(80));
    const Roster made = expectValue(roster(*sample.club, {}, usualRosterColumns()));
    REQUIRE(made.rows.size() ==
            membersOfStatus(sample.database(), sample.club->today(), countedStatuses).size());
    REQUIRE_FALSE(made.isConfidential);
    for (const RosterRow& row : made.rows) {
        REQUIRE(row.cells.size() == 3);
        REQUIRE_FALSE(row.cells.join(u' ').contains(u'@'));
    }
    const Roster withPhones =
        expectValue(roster(*sample.club, {}, {RosterColumn::Groups, RosterColumn::Mobile}));
    REQUIRE(withPhones.isConfidential);
}

TEST_CASE("a group's roster has the group's people alone", "[report]")
{
    ClubLife life;
    life.person(u"Zoe");
    const MemberId amy = life.inGroup(u"Amy", u"Choir");
    const GroupId choir = *findGroupNamed(life.database(), QStringLiteral("Choir"));
    const Roster made = expectValue(roster(*life.club, {{}, {}, choir}, {RosterColumn::Groups}));
    REQUIRE(made.subject == u"Choir");
    REQUIRE(made.rows.size() == 1);
    REQUIRE(made.rows.front().person.id == amy);
    REQUIRE(made.rows.front().cells == QStringList{QStringLiteral("Choir")});
    REQUIRE(roster(*life.club, {{}, {}, GroupId(99)}, {}).error().kind == Error::Kind::Gone);
}

TEST_CASE("each column of a roster has a word, and no other word is one", "[report]")
{
    for (const RosterColumn column : allRosterColumns) {
        REQUIRE(rosterColumnFromWord(rosterColumnWord(column)) == column);
    }
    REQUIRE_FALSE(rosterColumnFromWord(u"shoe size"));
}
