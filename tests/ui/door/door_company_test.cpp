// SPDX-License-Identifier: GPL-3.0-or-later
// Those who come together, go home early, wait for a seat, or are children.
#include "core/attendance/waiting_actions.h"
#include "core/door/collecting_actions.h"
#include "core/door/pick_up_queries.h"
#include "core/settings/settings_queries.h"
#include "tests/ui/door/door_under_test.h"

#include <QTableWidget>

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

void allow(DoorUnderTest& at, bool DoorSettings::*flag)
{
    DoorSettings settings = expectValue(at.test.club().read(readDoorSettings));
    settings.*flag = true;
    expectValue(editDoorSettings(at.test.club(), settings));
    QApplication::processEvents();
}

void giveCodesUnder(DoorUnderTest& at, int age)
{
    DoorSettings settings = expectValue(at.test.club().read(readDoorSettings));
    settings.pickUpUnder = age;
    expectValue(editDoorSettings(at.test.club(), settings));
    QApplication::processEvents();
}

MemberId addChild(DoorUnderTest& at, const QString& given, int age, const QString& household = {})
{
    Member child;
    child.name.given = given;
    child.name.family = u"Silva"_s;
    const QDate today = at.test.open().today();
    child.birthday = Birthday{today.year() - age, 1, 1};
    if (!household.isEmpty()) {
        child.households = {household};
    }
    return expectValue(addMember(at.test.club(), child));
}

std::vector<QPushButton*> mates(DoorUnderTest& at)
{
    std::vector<QPushButton*> shown;
    for (QPushButton* button : at.door->findChildren<QPushButton*>(u"cameToo"_s)) {
        if (button->isVisible()) {
            shown.push_back(button);
        }
    }
    return shown;
}

QString codeOf(DoorUnderTest& at, MemberId child)
{
    return pickUpCodes(at.test.open().database(), at.meeting)[child];
}

} // namespace

TEST_CASE("who goes home early says so at the door, where the club wants that, and may come back",
          "[ui][door]")
{
    DoorUnderTest at;
    at.type(u"maria\n"_s);
    at.type(u"maria\n"_s);
    CHECK_FALSE(at.find<QPushButton>("greetingDeed").isVisible());
    allow(at, &DoorSettings::checksOut);
    at.type(u"maria\n"_s);
    REQUIRE(at.find<QPushButton>("greetingDeed").isVisible());
    at.click("greetingDeed");
    CHECK(at.greeting() == u"Goodbye, Maria!");
    CHECK(at.mark(at.maria)->gone);
    CHECK(at.door->session().here() == 0);
    at.type(u"maria\n"_s);
    CHECK(at.greeting() == u"Welcome back, Maria!");
    CHECK_FALSE(at.mark(at.maria)->gone);
}

TEST_CASE("a household is asked for once one of it has come, and only where the club wants that",
          "[ui][door]")
{
    DoorUnderTest at;
    Member maria = expectValue(readMember(at.test.club(), at.maria));
    Member with = maria;
    with.households = {u"Silva"_s};
    expectValue(editMember(at.test.club(), maria, with));
    const MemberId ana = addChild(at, u"Ana"_s, 40, u"Silva"_s);
    const MemberId rui = addChild(at, u"Rui"_s, 41, u"Silva"_s);
    at.type(u"maria\n"_s);
    CHECK(mates(at).empty());
    at.click("takeBack");

    allow(at, &DoorSettings::bringsHousehold);
    at.type(u"maria\n"_s);
    auto offered = mates(at);
    REQUIRE(offered.size() == 3); // both and all
    CHECK(offered[0]->text() == u"Ana S.");
    CHECK(offered[2]->text() == u"All of us");
    offered[2]->click();
    QApplication::processEvents();
    CHECK(at.greeting() == u"Welcome, Ana and Rui!");
    CHECK(at.mark(ana)->source == AttendanceSource::Door);
    CHECK(at.mark(rui));
    CHECK(mates(at).empty());
}

TEST_CASE("nobody of a household is named who asks to be found only whole", "[ui][door]")
{
    DoorUnderTest at;
    allow(at, &DoorSettings::bringsHousehold);
    const MemberId ana = addChild(at, u"Ana"_s, 40, u"Silva"_s);
    const MemberId rui = addChild(at, u"Rui"_s, 41, u"Silva"_s);
    expectValue(setFindable(at.test.club(), rui, Findable::Whole));
    at.type(u"ana\n"_s);
    CHECK(at.mark(ana));
    CHECK(mates(at).empty());
}

TEST_CASE("when all seats are taken people wait in the order in which they came", "[ui][door]")
{
    DoorUnderTest at(1, u"4711"_s);
    const MemberId ana = at.add(u"Ana", u"Costa");
    allow(at, &DoorSettings::keepsLine);
    allow(at, &DoorSettings::checksOut);
    at.type(u"maria\n"_s);
    at.type(u"marco\n"_s);
    REQUIRE(at.find<QPushButton>("greetingDeed").isVisible());
    at.click("greetingDeed");
    CHECK(at.greeting() == u"You are number 1 in the line.");
    at.type(u"ana\n"_s);
    at.click("greetingDeed");
    CHECK(at.greeting() == u"You are number 2 in the line.");

    at.type(u"maria\n"_s);
    at.click("greetingDeed"); // goes home
    at.type(u"ana\n"_s);
    CHECK_FALSE(at.mark(ana)); // the seat is Marco's
    at.type(u"marco\n"_s);
    CHECK(at.greeting() == u"Welcome, Marco!");
    CHECK(expectValue(waitingLine(at.test.club(), at.meeting)) == std::vector{ana});

    at.click("desk");
    at.find<QLineEdit>("deskPin").setText(u"4711"_s);
    at.click("openDesk");
    at.click("toLine");
    at.click("deskLineDeed"); // the desk lets in beyond the seats
    CHECK(at.mark(ana));
    CHECK(expectValue(waitingLine(at.test.club(), at.meeting)).empty());
}

TEST_CASE("a child goes home with whoever tells its number", "[ui][door]")
{
    DoorUnderTest at;
    giveCodesUnder(at, 14);
    allow(at, &DoorSettings::checksOut);
    const MemberId lena = addChild(at, u"Lena"_s, 9);
    at.type(u"lena\n"_s);
    const QString code = codeOf(at, lena);
    CHECK(code.size() == 4);
    CHECK(at.find<QLabel>("greetingCode").text() == code);
    at.type(u"maria\n"_s);
    CHECK(at.find<QLabel>("greetingCode").text().isEmpty()); // a grown-up has none
    at.type(u"lena\n"_s);
    CHECK_FALSE(at.find<QPushButton>("greetingDeed").isVisible()); // a child doesn't go alone
    CHECK(at.find<QLabel>("greetingCode").text().isEmpty());       // and nobody is told the number again

    at.type(u"x"_s);
    at.click("pickUp");
    auto& line = at.find<QLineEdit>("pickUpCode");
    const QString wrong = code == u"1234" ? u"4321"_s : u"1234"_s;
    for (int i = 0; i < 3; ++i) {
        line.setText(wrong);
        at.click("pickUpGo");
        CHECK(at.find<QLabel>("pickUpProblem").text().contains(u"isn’t"));
    }
    line.setText(code);
    at.click("pickUpGo");
    CHECK(at.find<QLabel>("pickUpProblem").text().contains(u"Wait"));
    CHECK_FALSE(at.mark(lena)->gone);
    QTest::qWait(2'100);
    line.setText(code);
    at.click("pickUpGo");
    CHECK(at.greeting() == u"Goodbye, Lena!");
    CHECK(at.mark(lena)->gone);
    at.click("pickUp");
    line.setText(code);
    at.click("pickUpGo");
    CHECK(at.find<QLabel>("pickUpProblem").text().contains(u"isn’t")); // used up until they are back
}

TEST_CASE("who may collect a child stands behind the PIN alone", "[ui][door]")
{
    DoorUnderTest at({}, u"4711"_s);
    giveCodesUnder(at, 14);
    const MemberId lena = addChild(at, u"Lena"_s, 9);
    expectValue(setCollecting(at.test.club(), lena, {u"Aunt Rosa"_s, u"Mr Grimm"_s}));
    at.type(u"lena\n"_s);
    const auto isTold = [&] {
        for (const QTableWidget* table : at.door->findChildren<QTableWidget*>()) {
            for (const QTableWidgetItem* item : table->findItems(u"Grimm"_s, Qt::MatchContains)) {
                static_cast<void>(item);
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(isTold());
    at.click("desk");
    at.find<QLineEdit>("deskPin").setText(u"4711"_s);
    at.click("openDesk");
    at.click("toChildren");
    CHECK(isTold());
    at.click("deskChildrenDeed");
    CHECK(at.mark(lena)->gone);
    at.click("lockDesk");
    CHECK_FALSE(isTold());
}

TEST_CASE("one key of the desk says who is in the building", "[ui][door]")
{
    DoorUnderTest at({}, u"4711"_s);
    at.type(u"maria\n"_s);
    QTest::keyClick(at.door.data(), Qt::Key_F9);
    CHECK_FALSE(at.find<QTableWidget>("deskBuildingTable").isVisible());
    at.type(u"x"_s);
    at.click("desk");
    at.find<QLineEdit>("deskPin").setText(u"4711"_s);
    at.click("openDesk");
    at.find<QPushButton>("toBuilding").setFocus();
    QTest::keyClick(at.door->focusWidget(), Qt::Key_F9);
    auto& table = at.find<QTableWidget>("deskBuildingTable");
    REQUIRE(QTest::qWaitFor([&] { return table.isVisible(); }));
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 0)->text().contains(u"Maria"));
}
