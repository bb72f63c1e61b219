// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("parts are switched off and on, by their words, and undo brings them back", "[settings]")
{
    TestClub test;
    expectValue(beginClub(*test.club, settled({.name = QStringLiteral("Choir")}, {})));
    ClubSettings wanted = readSettings(test.database());
    CHECK(hasPart(wanted, Part::Households));
    setPart(wanted, Part::Households, false);
    setPart(wanted, Part::Emergency, false);
    wanted.people = QStringLiteral("  Singers ");
    wanted.person = QStringLiteral("singer");
    expectValue(editSettings(*test.club, wanted));
    const ClubSettings kept = readSettings(test.database());
    CHECK(kept.hiddenParts == QStringList{QStringLiteral("households"), QStringLiteral("emergency")});
    CHECK(kept.people == QStringLiteral("Singers"));
    CHECK_FALSE(hasPart(kept, Part::Emergency));
    CHECK(hasPart(kept, Part::Groups));
    expectValue(test.club->undo());
    CHECK(hasPart(readSettings(test.database()), Part::Emergency));
    CHECK(readSettings(test.database()).people.isEmpty());
}

TEST_CASE("a club's prompts are kept tidy, in History, and can be undone", "[settings]")
{
    TestClub test;
    expectValue(beginClub(*test.club, settled({.name = QStringLiteral("Choir")}, {})));
    CHECK(readPrompts(test.database()).isEmpty());
    expectValue(editPrompts(*test.club, {QStringLiteral("  What makes you  laugh? "), QString(),
                                         QStringLiteral("Sea or hills?"), QStringLiteral("Sea or hills?")}));
    CHECK(readPrompts(test.database()) ==
          QStringList{QStringLiteral("What makes you laugh?"), QStringLiteral("Sea or hills?")});
    CHECK_FALSE(editPrompts(*test.club, {QString(201, u'x')}));
    QStringList many;
    for (int i = 0; i < 201; ++i) {
        many += QString::number(i);
    }
    CHECK_FALSE(editPrompts(*test.club, many));
    CHECK(readPrompts(test.database()).size() == 2);
    expectValue(test.club->undo());
    CHECK(readPrompts(test.database()).isEmpty());
}

TEST_CASE("saving the settings as they are changes nothing", "[settings]")
{
    TestClub test;
    expectValue(beginClub(*test.club, settled({.name = QStringLiteral("Choir")}, {})));
    expectValue(editSettings(*test.club, readSettings(test.database())));
    CHECK(test.club->history().list().empty());
}

TEST_CASE("a club begins with what its country suggests, and its history is empty", "[settings]")
{
    TestClub test;
    ClubSettings wanted;
    wanted.name = QStringLiteral("  Schach & Spiele ");
    wanted.country = QStringLiteral("de");
    expectValue(beginClub(*test.club, wanted));
    const ClubSettings settings = readSettings(test.database());
    REQUIRE(settings.name == u"Schach & Spiele");
    REQUIRE(settings.country == u"DE");
    REQUIRE(settings.zone == u"Europe/Berlin");
    REQUIRE(settings.language == u"de");
    REQUIRE(settings.uid.size() == 36);
    REQUIRE(test.club->zone().id() == "Europe/Berlin");
    REQUIRE(test.club->history().list().empty());
}

TEST_CASE("a club is only filled while its history is empty", "[settings]")
{
    TestClub test;
    expectValue(beginClub(*test.club, {}));
    ClubSettings settings = readSettings(test.database());
    settings.name = QStringLiteral("New name");
    expectValue(editSettings(*test.club, settings));
    REQUIRE(beginClub(*test.club, {}).error().kind == Error::Kind::Refused);
    REQUIRE(readSettings(test.database()).name == u"New name");
}

TEST_CASE("changed settings can be undone and the club's clock follows", "[settings]")
{
    TestClub test;
    expectValue(beginClub(*test.club, {.name = QStringLiteral("Club"), .country = QStringLiteral("GB")}));
    ClubSettings settings = readSettings(test.database());
    settings.zone = QStringLiteral("Asia/Tokyo");
    expectValue(editSettings(*test.club, settings));
    REQUIRE(test.club->zone().id() == "Asia/Tokyo");
    expectValue(test.club->undo());
    REQUIRE(test.club->zone().id() == "Europe/London");
}

TEST_CASE("every wrong setting is named at once", "[settings]")
{
    TestClub test;
    ClubSettings wrong{.name = QString(201, u'x'),
                       .country = QStringLiteral("QQ"),
                       .zone = QStringLiteral("Mars/Base"),
                       .language = QStringLiteral("klingon"),
                       .historyDays = 0};
    const Error error = beginClub(*test.club, wrong).error();
    REQUIRE(error.kind == Error::Kind::Invalid);
    REQUIRE(error.problems.size() == 5);
}

TEST_CASE("letterhead and paper are settings, the logo a picture of its own", "[settings]")
{
    TestClub test;
    expectValue(
        beginClub(*test.club, ClubSettings{.name = QStringLiteral("Club"), .country = QStringLiteral("US")}));
    CHECK(paperOf(readSettings(test.database())) == u"Letter");
    ClubSettings settings = readSettings(test.database());
    settings.letterhead = QStringLiteral("12 Mill Lane\nclub@example.org\n");
    settings.paper = QStringLiteral("A4");
    expectValue(editSettings(*test.club, settings));
    CHECK(readSettings(test.database()).letterhead == u"12 Mill Lane\nclub@example.org");
    CHECK(paperOf(readSettings(test.database())) == u"A4");
    settings.paper = QStringLiteral("A3");
    settings.letterhead = QString(501, u'x');
    const auto refused = editSettings(*test.club, settings);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.size() == 2);

    const QByteArray png("\x89PNG\r\n\x1a\n\0\1", 10);
    expectValue(setLogo(*test.club, png));
    CHECK(readLogo(test.database()) == png);
    CHECK_FALSE(setLogo(*test.club, "GIF89a"));
    CHECK_FALSE(setLogo(*test.club, png + QByteArray(2 << 20U, 'x')));
    CHECK(readLogo(test.database()) == png);
    expectValue(setLogo(*test.club, {}));
    CHECK(readLogo(test.database()).isEmpty());
    expectValue(test.club->undo());
    CHECK(readLogo(test.database()) == png);
}
