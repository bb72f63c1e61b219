// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pin.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a door shows nothing that nobody has switched on", "[door]")
{
    const TestClub test;
    CHECK(readDoorSettings(test.database()) == DoorSettings());
}

TEST_CASE("what the door shows is kept and undone, beside the PIN", "[door]")
{
    TestClub test;
    const std::string before = dump(test.database());
    expectValue(setDoorPin(*test.club, QStringLiteral("4711")));
    DoorSettings settings = readDoorSettings(test.database());
    settings.showsCount = true;
    settings.staysDark = true;
    settings.pin = QStringLiteral("something else");
    expectValue(editDoorSettings(*test.club, settings));
    const DoorSettings kept = readDoorSettings(test.database());
    CHECK(kept.showsCount);
    CHECK(kept.staysDark);
    CHECK_FALSE(kept.showsArrivals);
    CHECK(isPinRight(QStringLiteral("4711"), kept.pin));
    CHECK_FALSE(isPinRight(QStringLiteral("4712"), kept.pin));
    CHECK_FALSE(kept.pin.contains(QStringLiteral("4711")));
    expectValue(test.club->undo());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a PIN has four signs at least, and can be taken away", "[door]")
{
    TestClub test;
    CHECK(setDoorPin(*test.club, QStringLiteral("123")).error().problems.front().field == u"pin");
    expectValue(setDoorPin(*test.club, QStringLiteral("1234")));
    expectValue(setDoorPin(*test.club, {}));
    CHECK(readDoorSettings(test.database()).pin.isEmpty());
    CHECK_FALSE(isPinRight({}, {}));
    CHECK_FALSE(isPinRight(QStringLiteral("1234"), QStringLiteral("no hash")));
}
