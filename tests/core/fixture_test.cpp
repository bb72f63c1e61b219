// SPDX-License-Identifier: GPL-3.0-or-later
// The file of every committed schema version keeps opening: each has a fixture in tests/data for ever.
#include "core/schema.h"
#include "core/store/migration.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("the file of every schema version opens with all that was in it", "[schema]")
{
    for (int version = 1; version <= schema().version(); ++version) {
        CAPTURE(version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("club.hearth"));
        REQUIRE(QFile::copy(QStringLiteral(HEARTH_TEST_DATA "/schema_%1.hearth").arg(version), path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const MovableClock clock(testNow);
        const auto club = expectValue(Club::open(path, schema(), clock));
        REQUIRE(schemaVersion(club->database()) == schema().version());
        REQUIRE(club->database().number("SELECT count(*) FROM member") == 12);
        REQUIRE(club->zone().id() == "Europe/London");
    }
}
