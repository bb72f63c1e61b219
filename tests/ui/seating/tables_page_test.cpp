// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the window: seating everybody, saying what it brought, late arrivals and no-shows.
#include "core/connections/seat_actions.h"
#include "core/connections/seating_rule_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/seating/seated_window.h"
#include "ui/seating/seat_model.h"
#include "ui/seating/table_view.h"
#include "ui/seating/tables_page.h"
#include "ui/shared/chip.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("everybody is seated, kept as one change, and told in words", "[ui][seating]")
{
    SeatedWindow seated(8);
    CHECK(seated.test.find<QSpinBox>("tableSize").value() == 4);
    CHECK(seated.test.find<QSpinBox>("rounds").value() == 3);
    seated.seat();
    CHECK(seated.kept().size() == 3);
    CHECK(seated.kept().front().size() == 2);
    auto& tabs = seated.test.find<QTabBar>("roundTabs");
    CHECK(tabs.count() == 3);
    CHECK(tabs.isVisible());
    CHECK(tabs.tabRect(2).width() > 20);
    CHECK(tabs.rect().contains(tabs.tabRect(2)));
    CHECK(seated.said("seatingFigures").contains(u"28 pairs meet"));
    CHECK(seated.said("nobodyNew") == u"Everybody sits with somebody new.");
    CHECK(seated.test.foot().contains(u"Seated 8 people"));
    expectValue(seated.test.club().undo());
    seated.settle();
    CHECK(seated.kept().empty());
    CHECK_FALSE(seated.test.find<TableView>("tableView").isVisible());
}

TEST_CASE("the same number seats alike, and another seating differs", "[ui][seating]")
{
    SeatedWindow seated(8);
    seated.test.find<QSpinBox>("rounds").setValue(2);
    seated.seat();
    const MemberSeating first = seated.kept();
    seated.click("seatOtherwise");
    seated.waitUntilSeated();
    CHECK(seated.kept() != first);
    CHECK(seated.kept().size() == 2);
    CHECK(seated.test.find<QSpinBox>("seed").value() == 2);
    seated.test.find<QSpinBox>("seed").setValue(1);
    seated.seat();
    CHECK(seated.kept() == first);
}

TEST_CASE("more than four at a table is said to be less kind", "[ui][seating]")
{
    SeatedWindow seated;
    CHECK(seated.said("kindly").isEmpty());
    seated.test.find<QSpinBox>("tableSize").setValue(6);
    seated.settle();
    CHECK(seated.said("kindly").contains(u"3 or 4 are kinder"));
}

TEST_CASE("three people get one table and one round, and nobody gets sensible words", "[ui][seating]")
{
    SeatedWindow few(3);
    CHECK(few.test.find<QSpinBox>("rounds").value() == 1);
    few.seat();
    CHECK(few.kept().size() == 1);
    CHECK(few.said("seatingFigures") == u"All 3 pairs meet. No pair sits together again.");
    CHECK_FALSE(few.test.find<QTabBar>("roundTabs").isVisible());

    SeatedWindow none(0);
    CHECK_FALSE(none.test.find<QPushButton>("seatPeople").isEnabled());
    CHECK_FALSE(none.test.find<TableView>("tableView").isVisible());
}

TEST_CASE("who is here without a seat gets one, who isn't coming gives it up, and the rest stays",
          "[ui][seating]")
{
    SeatedWindow seated;
    const auto& who = seated.people;
    seated.keep({{{who[0], who[1]}, {who[2], who[3]}}});
    seated.mark(4, AttendanceStatus::Present);
    seated.mark(3, AttendanceStatus::Excused);
    seated.click("seatLate");
    seated.settle();
    MemberSeating kept = seated.kept();
    CHECK(std::count(kept[0][0].begin(), kept[0][0].end(), who[4]) +
              std::count(kept[0][1].begin(), kept[0][1].end(), who[4]) ==
          1);
    CHECK(kept[0][0].front() == who[0]);
    seated.click("takeGone");
    seated.settle();
    kept = seated.kept();
    CHECK(std::count(kept[0][1].begin(), kept[0][1].end(), who[3]) == 0);
    CHECK(kept[0][1].front() == who[2]);
}

TEST_CASE("seating many can be cancelled, and nothing is kept", "[ui][seating]")
{
    TestWindow test(Holding::Sample, 400);
    const auto next = expectValue(
        test.club().read([&](Database& database) { return nextMeeting(database, test.club().civilNow()); }));
    test.view().go({QStringLiteral("tables"), next->text()});
    QApplication::processEvents();
    auto* page = test.window().findChild<TablesPage*>();
    test.find<QPushButton>("seatPeople").click();
    REQUIRE(page->isSeating());
    CHECK(test.window().focusWidget() == &test.find<QPushButton>("keepSoFar"));
    QTest::qWait(300);
    CHECK(test.find<QLabel>("seatingFigures").isVisible()); // the best so far is seen
    CHECK(page->isSeating());
    test.find<QPushButton>("cancelSeating").click();
    CHECK_FALSE(page->isSeating());
    const QWidget* focused = test.window().focusWidget(); // and not where it fell
    CHECK((page->isAncestorOf(focused) && focused->objectName() == u"emptyButton"));
    CHECK(expectValue(keptSeating(test.club(), *next)).empty());

    test.find<QPushButton>("seatPeople").click();
    QTest::qWait(150);
    test.find<QPushButton>("keepSoFar").click();
    while (page->isSeating()) {
        QTest::qWait(20);
    }
    CHECK(expectValue(keptSeating(test.club(), *next)).size() == 3);
}

TEST_CASE("a rule that can't be kept is named with the people in conflict", "[ui][seating]")
{
    SeatedWindow seated(4);
    const auto& who = seated.people;
    expectValue(addSeatingRule(seated.test.club(), {{}, SeatingRuleKind::Apart, who[0], who[1]}));
    TablePlan plan;
    plan.size = 3;
    expectValue(planTables(seated.test.club(), seated.night, plan));
    seated.keep({{{who[0], who[1], who[2]}, {who[3]}}});
    CHECK(seated.test.find<Chip>("rulesKept").text() == u"1 rule isn’t kept");
    CHECK(seated.said("brokenRules") == u"Round 1: Ada, Ben are to be kept apart and sit together.");
    expectValue(moveSeat(seated.test.club(), seated.night, 0, who[1], 2));
    seated.settle();
    CHECK(seated.test.find<Chip>("rulesKept").text() == u"every rule is kept");
    CHECK(seated.said("brokenRules").isEmpty());
}

TEST_CASE("the people of a round are a sound list", "[ui][seating]")
{
    SeatedWindow seated;
    const auto& who = seated.people;
    auto& model = dynamic_cast<SeatModel&>(*seated.test.find<TableView>("tableView").model());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    seated.keep({{{who[0], who[1]}, {who[2], who[3], who[4]}}, {{who[0], who[2]}, {}, {who[1]}}});
    REQUIRE(model.rowCount() == 6);
    CHECK(model.index(4).data(Qt::AccessibleTextRole).toString() == u"Eve, Table 2");
    CHECK(model.tables().back().number == 0); // Fay has no seat
    CHECK(SeatModel::newsOf(model.tables()[1]) == u"3 of 3 pairs new");
    seated.test.find<QTabBar>("roundTabs").setCurrentIndex(1);
    seated.settle();
    CHECK(model.tables().size() == 4);
    CHECK(model.tables().back().seats.size() == 3); // two sit out
}

TEST_CASE("tables are reached from the meeting, and lead back", "[ui][seating]")
{
    SeatedWindow seated;
    seated.click("showRegister");
    CHECK(seated.test.find<QPushButton>("showTables").isVisible());
    seated.click("showTables");
    CHECK(seated.test.find<QSpinBox>("tableSize").isVisible());
}

TEST_CASE("rounds are seen at once where there are some", "[ui][seating]")
{
    TestWindow test(Holding::Sample);
    const auto next = expectValue(
        test.club().read([&](Database& database) { return nextMeeting(database, test.club().civilNow()); }));
    const MemberId member = test.open().countedMembers().front();
    expectValue(keepSeating(test.club(), *next, {{{member}}, {{member}}, {{member}}}));
    test.window().hide();
    test.view().go({QStringLiteral("tables"), next->text()});
    test.window().show();
    QApplication::processEvents();
    auto& tabs = test.find<QTabBar>("roundTabs");
    CHECK(tabs.count() == 3);
    CHECK(tabs.tabRect(0).left() >= 0);
    CHECK(tabs.tabRect(2).width() > 20);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(2).center());
    CHECK(tabs.currentIndex() == 2);
    CHECK(tabs.height() >= tabs.tabRect(0).height());
}
