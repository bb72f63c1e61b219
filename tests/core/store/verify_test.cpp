// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/verify.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("a sound file's report says what was looked at", "[store]")
{
    const SmallClub club(4);
    const auto report = verifyFile(club.path(), smallVersion);
    REQUIRE(report);
    REQUIRE(report->isSound());
    REQUIRE(report->bytes == club.bytes().size());
    REQUIRE(report->inventory.version == smallVersion);
    REQUIRE(report->inventory.tables == std::vector<TableCount>{{QStringLiteral("left_hand"), 20},
                                                                {QStringLiteral("place"), 4},
                                                                {QStringLiteral("right_hand"), 20},
                                                                {QStringLiteral("visit"), 0}});
    REQUIRE(report->inventory.rows() == 44);
}

TEST_CASE("pages overwritten in the middle are found", "[store]")
{
    const SmallClub club(100);
    QByteArray bytes = club.bytes();
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a'));
    writeFile(club.path(), bytes);
    const auto report = verifyFile(club.path(), smallVersion);
    REQUIRE(report);
    REQUIRE_FALSE(report->isWhole());
    REQUIRE(club.bytes() == bytes); // looking changes nothing
}

TEST_CASE("a reference to something that isn't there is found and counted", "[store]")
{
    const SmallClub club;
    club.open()->script("PRAGMA foreign_keys=OFF; INSERT INTO visit(place) VALUES (98), (99);");
    const auto report = verifyFile(club.path(), smallVersion);
    REQUIRE(report);
    REQUIRE_FALSE(report->isSound());
    REQUIRE(report->isWhole());
    REQUIRE(report->brokenReferences.size() == 1);
    REQUIRE(report->brokenReferences.front().contains(u'2'));
    REQUIRE(report->brokenReferences.front().contains(u"visit"));
}

TEST_CASE("verifying what can't be opened gives the reason as a sentence", "[store]")
{
    const SmallClub club;
    const auto missing = verifyFile(club.inFolder(QStringLiteral("none.hearth")), smallVersion);
    REQUIRE_FALSE(missing);
    REQUIRE(missing.error().kind == Error::Kind::Gone);
    const auto database = club.open();
    const auto ours = verifyFile(club.path(), smallVersion);
    REQUIRE_FALSE(ours);
    REQUIRE(ours.error().kind == Error::Kind::Busy);
    REQUIRE(verify(*database).isSound()); // the way to verify what is open
}

TEST_CASE("a file that a killed process left half written is verified after taking that back", "[store]")
{
    const SmallClub club(300);
    SecondProcess other({QStringLiteral("interrupt"), club.path()});
    REQUIRE(other.line() == u"halfway");
    other.kill();
    const auto report = verifyFile(club.path(), smallVersion);
    REQUIRE(report);
    REQUIRE(report->isSound());
}

TEST_CASE("verifying can be cancelled", "[store]")
{
    const SmallClub club(3000);
    const auto report = verifyFile(club.path(), smallVersion, [](auto, auto) { return GoOn::Cancel; });
    REQUIRE_FALSE(report);
    REQUIRE(report.error().kind == Error::Kind::Cancelled);
}
