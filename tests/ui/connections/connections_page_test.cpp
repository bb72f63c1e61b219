// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/taking_part.h"
#include "core/settings/settings_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/connections/connections_club.h"
#include "ui/connections/finding_list.h"
#include "ui/connections/nameless_view.h"
#include "ui/connections/net_picture.h"
#include "ui/connections/net_table_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTabBar>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString connectionsPage = QStringLiteral("connections");

QString sentence(ConnectionsClub& club, const char* finding)
{
    return club.test.find<FindingButton>(finding).sentence();
}

NetPicture& picture(ConnectionsClub& club) { return club.test.find<NetPicture>("netPicture"); }

NamelessView& netTableOf(ConnectionsClub& club) { return club.test.find<NamelessView>("netTable"); }

} // namespace

TEST_CASE("the page says who knows whom, who is new to each other, and that all is well", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    club.go(connectionsPage);
    CHECK(sentence(club, "findingEverybody") == u"4 people come. 6 pairs of them know each other.");
    CHECK(sentence(club, "findingNew") == u"4 pairs got to know each other this month.");
    CHECK(sentence(club, "findingRim") == u"Nobody: whoever comes knows several others.");
    CHECK(sentence(club, "findingHeld") == u"Nobody holds a circle to the others alone.");
    auto& period = club.test.find<QComboBox>("periodChoice");
    period.setCurrentIndex(2); // last month
    CHECK(sentence(club, "findingNew") == u"2 pairs got to know each other last month.");
}

TEST_CASE("the table says what the picture shows, and follows every change", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    club.go(connectionsPage);
    const auto& scene = picture(club).scene();
    REQUIRE(scene.people.size() == 4);
    std::size_t ends = 0;
    for (const NetScene::Person& person : scene.people) {
        ends += person.knows.size();
    }
    const QAbstractItemModel& table = *netTableOf(club).model();
    CHECK(table.rowCount() == static_cast<int>(ends) / 2);
    CHECK(table.index(0, 0).data().toString() == u"Ada");
    CHECK(table.index(0, 1).data().toString() == u"Ben");
    CHECK(table.index(0, 2).data().toString() == u"4");
    CHECK(table.index(0, 3).data().toString() == u"4");
    expectValue(setTakesPart(club.test.club(), club.people.at(u"Dua"), TakesPart::No));
    QApplication::processEvents();
    CHECK(picture(club).scene().people.size() == 3);
    CHECK(table.rowCount() == 3);
    CHECK(club.said("page-connections").contains(u"One person is left out"));
}

TEST_CASE("the keyboard walks through the picture, and the table shows whom the chosen one knows",
          "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    club.go(connectionsPage);
    NetPicture& net = picture(club);
    net.setFocus();
    QTest::keyClicks(&net, QStringLiteral("be"));
    CHECK(net.chosen() == club.people.at(u"Ben"));
    CHECK(net.accessibleDescription().contains(u"Ben knows 3 others: Ada, Cem, Dua."));
    CHECK(netTableOf(club).model()->rowCount() == 3);
    QTest::keyClick(&net, Qt::Key_Home);
    CHECK(net.chosen() == club.people.at(u"Ada"));
    std::set<MemberId> reached{net.chosen()};
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left,
                          Qt::Key_Left, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(&net, static_cast<Qt::Key>(key));
        reached.insert(net.chosen());
    }
    CHECK(reached.size() == 4);
    QTest::keyClick(&net, Qt::Key_Escape);
    CHECK_FALSE(net.chosen());
    CHECK(netTableOf(club).model()->rowCount() == 6);
    net.choose(club.people.at(u"Cem"));
    QTest::keyClick(&net, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(club.test.view().place().page == u"members");
    CHECK(club.test.find<QTabBar>("memberTabs").currentIndex() == 2);
}

TEST_CASE("what is copied of connections names nobody", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    club.go(connectionsPage, QStringLiteral("table"));
    NamelessView& table = netTableOf(club);
    table.selectAll();
    pressCopy(table);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Name\tKnows\tMeetings together\tTables together\nPerson 1\tPerson 2\t4\t4"));
    for (const char16_t* name : {u"Ada", u"Ben", u"Cem", u"Dua"}) {
        CHECK_FALSE(copied.contains(QStringView(name)));
    }
    table.clearSelection();
    club.click("netCopy");
    CHECK(club.test.foot() == u"6 rows are on the clipboard, without names.");

    // A picture of others, whose names have other letters and as much room, is the same to the last dot.
    ConnectionsClub others;
    for (const char16_t* name : {u"Ava", u"Bea", u"Cea", u"Dea"}) {
        static_cast<void>(others.person(name));
    }
    const std::vector<MemberId> who{others.people.at(u"Ava"), others.people.at(u"Bea"),
                                    others.people.at(u"Cea"), others.people.at(u"Dea")};
    for (const char16_t* starts : {u"2026-11-05T19:00", u"2026-11-12T19:00", u"2026-11-19T19:00"}) {
        static_cast<void>(others.evening(starts, who));
    }
    others.go(connectionsPage);
    NetPicture& net = picture(others);
    const QImage nameless = net.withoutNames();
    NetScene renamed = net.scene();
    for (NetScene::Person& person : renamed.people) {
        person.name = QStringLiteral("Zzz");
        person.label = person.label.mid(1) + person.label.left(1);
    }
    net.show(renamed);
    CHECK(net.withoutNames() == nameless);
    pressCopy(net);
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE("an empty club and one of three people at one meeting are told what is missing",
          "[ui][connections]")
{
    ConnectionsClub club;
    club.go(connectionsPage);
    CHECK(club.said("page-connections").contains(u"Nobody has been marked as present yet."));
    static_cast<void>(
        club.evening(u"2026-11-19T19:00", {club.person(u"Ada"), club.person(u"Ben"), club.person(u"Cem")}));
    QApplication::processEvents();
    CHECK(club.said("page-connections").contains(u"3 people came to 1 meeting so far."));
}

TEST_CASE("who stands on the rim and who holds a circle to the others is said with the reason",
          "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    const MemberId ada = club.people.at(u"Ada");
    const MemberId eva = club.person(u"Eva");
    const MemberId fay = club.person(u"Fay");
    for (const char16_t* starts : {u"2026-06-02T19:00", u"2026-06-09T19:00"}) {
        static_cast<void>(club.evening(starts, {ada, eva, fay}));
    }
    for (const char16_t* name : {u"Gil", u"Hal"}) {
        static_cast<void>(club.evening(u"2026-11-03T19:00", {ada, club.person(name)}));
    }
    club.go(connectionsPage, QStringLiteral("held"));
    CHECK(sentence(club, "findingHeld") == u"Without Ada, 2 people would be in a circle of their own.");
    CHECK(netTableOf(club).model()->index(0, 1).data().toString() == u"Eva, Fay");
    CHECK(netTableOf(club).model()->index(0, 1).data(NetTableModel::namelessRole).toString() == u"2 people");
    club.go(connectionsPage, QStringLiteral("rim"));
    CHECK(sentence(club, "findingRim") ==
          u"2 people know few of the others, or have met nobody for three months.");
    CHECK(netTableOf(club).model()->index(0, 0).data().toString() == u"Eva");
    CHECK(netTableOf(club).model()->index(0, 1).data().toString() == u"last met others on 9 Jun 2026");
}

TEST_CASE("a club without Connections has neither the page nor the tab", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    club.go(QStringLiteral("members"), club.people.at(u"Ada").text());
    auto& tabs = club.test.find<QTabBar>("memberTabs");
    CHECK(tabs.isTabVisible(2));
    ClubSettings settings = club.test.open().settings();
    setPart(settings, Part::Connections, false);
    expectValue(editSettings(club.test.club(), settings));
    QApplication::processEvents();
    CHECK_FALSE(tabs.isTabVisible(2));
    CHECK_FALSE(club.test.find<QWidget>("leftOut").isVisible());
    const auto shown = club.test.window().findChildren<QAbstractButton*>();
    CHECK(std::none_of(shown.begin(), shown.end(), [](const QAbstractButton* button) {
        return button->isVisible() && button->text() == u"Connections";
    }));
}

TEST_CASE("the table of connections sorts by its columns and narrows to one person", "[ui][connections]")
{
    NetTableModel model(QLocale(QStringLiteral("en_GB")));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const MemberId ada(1);
    const MemberId ben(2);
    const MemberId cem(3);
    model.show({QStringLiteral("Name"), QStringLiteral("Times")},
               {{ada, ben, {{QStringLiteral("Zoë"), {}, 0}, {QStringLiteral("10"), {}, 10}}},
                {ben, cem, {{QStringLiteral("Åke"), {}, 0}, {QStringLiteral("9"), {}, 9}}}},
               {false, true});
    CHECK(model.index(0, 0).data().toString() == u"Åke");
    model.sort(1, Qt::DescendingOrder);
    CHECK(model.index(0, 1).data().toString() == u"10");
    model.sort(1, Qt::AscendingOrder);
    CHECK(model.index(0, 1).data().toString() == u"9");
    model.narrow(ada);
    CHECK(model.rowCount() == 1);
    model.narrow(ben);
    CHECK(model.rowCount() == 2);
    model.narrow({});
    CHECK(model.rowCount() == 2);
}
