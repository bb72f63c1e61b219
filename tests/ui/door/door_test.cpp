// SPDX-License-Identifier: GPL-3.0-or-later
// The door: finding oneself, being greeted, cards, newcomers, the desk.
#include "core/connections/seat_actions.h"
#include "core/member/member_queries.h"
#include "tests/ui/door/door_under_test.h"
#include "tests/ui/walk.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("two letters list names and initials, and a tap is a check-in at the door", "[ui][door]")
{
    DoorUnderTest at;
    CHECK_FALSE(at.test.window().isVisible());
    CHECK(at.rows().empty());
    at.type(QStringLiteral("m"));
    CHECK(at.rows().empty());
    at.type(QStringLiteral("ar"));
    REQUIRE(at.rows().size() == 2);
    CHECK(at.rows()[0]->accessibleName().startsWith(QStringLiteral("Marco B.")));
    CHECK_FALSE(at.rows()[0]->hasFocus()); // nothing is chosen beforehand
    at.type(QStringLiteral("\n"));
    CHECK_FALSE(at.isGreeting()); // Enter chooses only where there is one
    at.type(QStringLiteral("i"));
    at.find<QLineEdit>("doorName").setFocus();
    REQUIRE(at.rows().size() == 1);
    at.type(QStringLiteral("\n"));
    CHECK(at.isGreeting());
    CHECK(at.greeting() == u"Welcome, Maria!");
    REQUIRE(at.mark(at.maria));
    CHECK(at.mark(at.maria)->source == AttendanceSource::Door);
    CHECK_FALSE(at.mark(at.marco));
}

TEST_CASE("the greeting says the table, where the meeting has tables", "[ui][door]")
{
    DoorUnderTest at;
    expectValue(keepSeating(at.test.club(), at.meeting, {{{}, {at.maria}}, {{}, {at.maria}}}));
    at.type(QStringLiteral("maria\n"));
    CHECK(at.find<QLabel>("greetingWords").text() == u"You are at table 2.");
    at.type(QStringLiteral("marco\n"));
    CHECK_FALSE(at.find<QLabel>("greetingWords").text().contains(u"table"));
    expectValue(keepSeating(at.test.club(), at.meeting, {{{}, {at.maria}}, {{at.maria}}}));
    at.type(QStringLiteral("maria\n"));
    CHECK(at.greeting().contains(u"already"));
    CHECK(at.find<QLabel>("greetingWords").text() == u"You begin at table 2.");
}

TEST_CASE("the next key ends the greeting and is the next one's first letter", "[ui][door]")
{
    DoorUnderTest at;
    at.type(QStringLiteral("maria\n"));
    REQUIRE(at.isGreeting());
    at.type(QStringLiteral("ma"));
    CHECK_FALSE(at.isGreeting());
    CHECK(at.find<QLineEdit>("doorName").text() == u"ma");
    CHECK(at.rows().size() == 2);
    CHECK(at.rows()[1]->accessibleName().contains(QStringLiteral("already here")));
    at.rows()[1]->click();
    CHECK(at.greeting().contains(QStringLiteral("already")));
}

TEST_CASE("a wrong tap is taken back from the greeting or right after it", "[ui][door]")
{
    DoorUnderTest at;
    at.type(QStringLiteral("maria\n"));
    REQUIRE(at.mark(at.maria));
    at.click("takeBack");
    CHECK_FALSE(at.mark(at.maria));
    at.type(QStringLiteral("maria\n"));
    at.type(QStringLiteral("x"));
    auto& late = at.find<QPushButton>("takeBackLate");
    REQUIRE(late.isVisible());
    CHECK(late.text().contains(QStringLiteral("Maria S.")));
    late.click();
    CHECK_FALSE(at.mark(at.maria));
}

TEST_CASE("a card is heard wherever the focus is, with and without Enter, and stays in no field",
          "[ui][door]")
{
    DoorUnderTest at;
    at.type(at.card);
    CHECK(at.greeting() == u"Welcome, Maria!");
    CHECK(at.mark(at.maria)->source == AttendanceSource::Card);
    at.type(at.card + u'\n'); // over the greeting
    CHECK(at.greeting().contains(QStringLiteral("already")));
    CHECK(at.isGreeting()); // its Enter ends nothing
    at.type(QStringLiteral("ma"));
    at.type(at.card);
    CHECK(at.isGreeting());
    at.click("takeBack"); // hidden: nothing to take back
    at.type(QStringLiteral("x"));
    at.click("newHere");
    auto& given = at.find<QLineEdit>("newcomerGiven");
    given.setFocus();
    at.type(QStringLiteral("Nadia"));
    at.type(at.card);
    CHECK(at.isGreeting());
    CHECK_FALSE(given.text().contains(at.card.left(3)));
    for (const QLineEdit* line : at.door->findChildren<QLineEdit*>()) {
        CHECK_FALSE(line->text().contains(at.card.right(5)));
    }
}

TEST_CASE("a replaced card and another club's are each told apart", "[ui][door]")
{
    DoorUnderTest at;
    const QString second = expectValue(issueCard(at.test.club(), at.maria));
    at.type(at.card);
    CHECK(at.greeting().contains(QStringLiteral("replaced")));
    at.type(second);
    CHECK(at.greeting() == u"Welcome, Maria!");
    CardCode other = *CardCode::fromText(second);
    other.club = (other.club + 1) % 1000;
    at.type(other.text());
    CHECK(at.greeting().contains(QStringLiteral("another club")));
    other = *CardCode::fromText(second);
    other.person = (other.person + 7) % 1'000'000;
    at.type(other.text());
    CHECK(at.greeting().contains(QStringLiteral("Nobody")));
}

TEST_CASE("somebody new is here with a first name, and a namesake is asked about first", "[ui][door]")
{
    DoorUnderTest at;
    at.click("newHere");
    at.click("newcomerAdd");
    CHECK(at.find<QLabel>("newcomerProblem").text().contains(QStringLiteral("first name")));
    at.find<QLineEdit>("newcomerGiven").setText(QStringLiteral("Maria"));
    at.find<QLineEdit>("newcomerFamily").setText(QStringLiteral("Silva"));
    at.click("newcomerAdd");
    CHECK(at.find<QLabel>("newcomerProblem").text().contains(QStringLiteral("here before")));
    CHECK(at.test.open().database().number("SELECT count(*) FROM member") == 2);
    at.find<QLineEdit>("newcomerFamily").setText(QStringLiteral("Santos"));
    at.find<QLineEdit>("newcomerHost").setText(QStringLiteral("marco"));
    at.click("newcomerAdd");
    CHECK(at.isGreeting());
    CHECK(at.test.open().database().number("SELECT count(*) FROM member") == 3);
    CHECK(at.test.open().database().number("SELECT count(*) FROM attendance WHERE guest_of IS NOT NULL") ==
          1);
    at.type(QStringLiteral("x"));
    at.click("newHere");
    CHECK(at.find<QLineEdit>("newcomerGiven").text().isEmpty()); // the next sees nothing of the last
}

TEST_CASE("when all seats are taken only the desk lets somebody in", "[ui][door]")
{
    DoorUnderTest at(1);
    at.type(QStringLiteral("maria\n"));
    CHECK(at.greeting() == u"Welcome, Maria!");
    at.type(QStringLiteral("marco\n"));
    CHECK(at.greeting().contains(QStringLiteral("seats")));
    CHECK_FALSE(at.mark(at.marco));
}

TEST_CASE("the desk opens with the PIN alone, waits after wrong ones, and closes the door", "[ui][door]")
{
    DoorUnderTest at({}, QStringLiteral("4711"));
    CHECK_FALSE(at.door->close());
    CHECK(at.door->isVisible());
    at.click("desk");
    auto& pin = at.find<QLineEdit>("deskPin");
    for (int i = 0; i < 3; ++i) {
        pin.setText(QStringLiteral("0000"));
        at.click("openDesk");
        CHECK_FALSE(at.find<QPushButton>("closeDoor").isVisible());
    }
    pin.setText(QStringLiteral("4711"));
    at.click("openDesk");
    CHECK(at.find<QLabel>("deskProblem").text().contains(QStringLiteral("Wait")));
    QTest::qWait(2'100);
    pin.setText(QStringLiteral("4711"));
    at.click("openDesk");
    REQUIRE(at.find<QPushButton>("closeDoor").isVisible());
    at.click("closeDoor");
    QApplication::processEvents();
    CHECK((at.door.isNull() || !at.door->isVisible()));
    CHECK(at.test.window().isVisible());
}

TEST_CASE("what is typed at the door can't be copied out, and no menu opens", "[ui][door]")
{
    DoorUnderTest at;
    at.type(QStringLiteral("maria"));
    auto& line = at.find<QLineEdit>("doorName");
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(&line, Qt::RightButton);
    QApplication::processEvents();
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(line.contextMenuPolicy() == Qt::NoContextMenu);
}

TEST_CASE("the door is read aloud, and fits with large text and a small screen", "[ui][door][walk]")
{
    const AsUsualAfterwards usual;
    for (const double zoom : {1.0, 2.0}) {
        applyTheme(Look::Dark, zoom);
        DoorUnderTest at;
        at.door->showNormal();
        at.door->setGeometry(0, 0, 1024, 600);
        at.type(QStringLiteral("mar"));
        QApplication::processEvents();
        INFO(zoom);
        CHECK(namelessControls(*at.door).join(u'\n').toStdString() == "");
        CHECK(stillClipped(*at.door).join(u'\n').toStdString() == "");
        at.click("newHere");
        CHECK(namelessControls(*at.door).join(u'\n').toStdString() == "");
        CHECK(stillClipped(*at.door).join(u'\n').toStdString() == "");
    }
}
