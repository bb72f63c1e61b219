// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_edition.h"
#include "core/report/sheet_edition_table.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QString signIn = QStringLiteral("sign-in");

struct Printed : ClubLife {
    Printed() : ada(person(u"Ada")), bob(person(u"Bob")), evening(meeting()) {}

    [[nodiscard]] SheetEdition edition(const std::vector<MemberId>& rows) const
    {
        return editionOf(database(), signIn, evening, rows);
    }

    MemberId ada;
    MemberId bob;
    MeetingId evening;
};

} // namespace

TEST_CASE("a sheet printed again with the same rows keeps its code", "[report]")
{
    Printed life;
    const SheetEdition first = life.edition({life.ada, life.bob, {}});
    REQUIRE_FALSE(first.id.isValid());
    REQUIRE(life.edition({life.ada, life.bob, {}}).code == first.code); // also before it is printed
    expectValue(notePrinted(*life.club, first));
    const SheetEdition again = life.edition({life.ada, life.bob, {}});
    REQUIRE(again.id.isValid());
    REQUIRE(again.code == first.code);
    expectValue(notePrinted(*life.club, again));
    REQUIRE(editionsOf(life.database(), life.evening).size() == 1);
}

TEST_CASE("somebody added after printing makes another edition and shifts nobody", "[report]")
{
    Printed life;
    const SheetEdition first = life.edition({life.ada, life.bob});
    expectValue(notePrinted(*life.club, first));
    life.clock.advance(60'000);
    const MemberId anna = life.person(u"Anna");
    const SheetEdition second = life.edition({life.ada, anna, life.bob});
    REQUIRE(second.code != first.code);
    expectValue(notePrinted(*life.club, second));
    REQUIRE(findEdition(life.database(), first.code)->rows == std::vector{life.ada, life.bob});
    REQUIRE(findEdition(life.database(), second.code)->rows == std::vector{life.ada, anna, life.bob});
    REQUIRE(latestEdition(life.database())->code == second.code);
}

TEST_CASE("printing leaves no line in History and is on the disk", "[report]")
{
    Printed life;
    const ChangeId newest = life.club->newestEntry();
    int announced = 0;
    QObject::connect(life.club.get(), &Club::changed, life.club.get(), [&] { ++announced; });
    expectValue(notePrinted(*life.club, life.edition({life.ada})));
    REQUIRE(life.club->newestEntry() == newest);
    REQUIRE(announced == 0);
    REQUIRE(editionsOf(life.database(), life.evening).size() == 1);
}

TEST_CASE("a code that another sheet bears isn't given out again", "[report]")
{
    Printed life;
    const SheetEdition first = life.edition({life.ada});
    SheetEdition other = first; // another meeting's that happens to have this code
    other.meeting = life.meeting(u"2026-12-03T19:00");
    other.rows = {life.bob};
    expectValue(notePrinted(*life.club, other));
    REQUIRE(life.edition({life.ada}).code != first.code);
}
