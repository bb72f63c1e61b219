// SPDX-License-Identifier: GPL-3.0-or-later
// Changing tables by hand, with the pointer and with the keyboard.
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/seating/seated_window.h"
#include "ui/seating/card_places.h"
#include "ui/seating/table_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Two tables, Ada and Ben at the first, Cem and Dua at the second; nobody else is expected.
struct TwoTables : SeatedWindow {
    TwoTables() : SeatedWindow(4)
    {
        keep({{{people[0], people[1]}, {people[2], people[3]}}});
        view().setFocus();
    }

    [[nodiscard]] TableView& view() { return test.find<TableView>("tableView"); }
    [[nodiscard]] QPoint placeOf(std::size_t person)
    {
        view().choose(people[person]);
        return view().visualRect(view().currentIndex()).center();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QWidget* port = view().viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + QPoint(0, 30));
        QTest::mouseMove(port, to);
        settle();
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        settle();
    }
    void press(std::size_t person, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view().choose(people[person]);
        QTest::keyClick(&view(), key, modifiers);
        settle();
    }
};

} // namespace

TEST_CASE("a name dragged to a table moves there, and onto somebody swaps with them", "[ui][seating]")
{
    TwoTables tables;
    const auto& who = tables.people;
    const QPoint head(tables.view().cardRect(1).center().x(), tables.view().cardRect(1).top() + 10);
    tables.drag(tables.placeOf(0), head);
    CHECK(tables.kept() == MemberSeating{{{who[1]}, {who[0], who[2], who[3]}}});
    CHECK(tables.test.foot().contains(u"Moved Ada to table 2"));
    CHECK(tables.said("seatingFigures").startsWith(u"3 of 6 pairs"));
    expectValue(tables.test.club().undo());
    tables.settle();
    tables.drag(tables.placeOf(0), tables.placeOf(3));
    CHECK(tables.kept() == MemberSeating{{{who[1], who[3]}, {who[0], who[2]}}});
    tables.drag(tables.placeOf(1), tables.placeOf(3)); // at their own table nothing happens
    CHECK(tables.kept() == MemberSeating{{{who[1], who[3]}, {who[0], who[2]}}});
}

TEST_CASE("tables are changed with the keyboard alone", "[ui][seating]")
{
    TwoTables tables;
    const auto& who = tables.people;
    tables.test.prompts().lines = {QStringLiteral("2")};
    tables.press(0, Qt::Key_M);
    CHECK(tables.kept() == MemberSeating{{{who[1]}, {who[0], who[2], who[3]}}});
    tables.press(0, Qt::Key_Left, Qt::ControlModifier);
    CHECK(tables.kept() == MemberSeating{{{who[0], who[1]}, {who[2], who[3]}}});
    tables.press(1, Qt::Key_S);
    tables.press(2, Qt::Key_S);
    CHECK(tables.kept() == MemberSeating{{{who[0], who[2]}, {who[1], who[3]}}});
    tables.press(3, Qt::Key_Delete);
    CHECK(tables.kept() == MemberSeating{{{who[0], who[2]}, {who[1]}}});
    tables.test.prompts().lines = {QStringLiteral("the window")};
    tables.press(0, Qt::Key_M);
    CHECK(tables.test.foot().contains(u"is no table"));
    tables.press(0, Qt::Key_Right);
    CHECK(tables.view().chosen() == who[1]);
}

TEST_CASE("who is locked isn't moved by hand until the seat is unlocked", "[ui][seating]")
{
    TwoTables tables;
    const auto& who = tables.people;
    tables.press(0, Qt::Key_L);
    tables.press(0, Qt::Key_Right, Qt::ControlModifier);
    CHECK(tables.test.foot() == u"Ada is locked at table 1. Unlock the seat first.");
    CHECK(tables.kept() == MemberSeating{{{who[0], who[1]}, {who[2], who[3]}}});
    tables.press(0, Qt::Key_L);
    tables.press(0, Qt::Key_Right, Qt::ControlModifier);
    CHECK(tables.kept() == MemberSeating{{{who[1]}, {who[0], who[2], who[3]}}});
}

TEST_CASE("the menu locks a whole table, marks it quiet and finds seats", "[ui][seating]")
{
    TwoTables tables;
    const auto choose = [&](const QPoint& place, const QString& text) {
        QTimer::singleShot(0, &tables.test.window(), [text] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu != nullptr);
            for (QAction* action : menu->actions()) {
                if (action->text() == text) {
                    action->trigger();
                }
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                tables.view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(tables.view().viewport(), &event);
        tables.settle();
    };
    const auto kept = [&] {
        const auto meeting = expectValue(
            tables.test.club().read([&](Database& database) { return findMeeting(database, tables.night); }));
        return expectValue(keptTables(tables.test.club(), *meeting));
    };
    const QPoint head(tables.view().cardRect(1).center().x(), tables.view().cardRect(1).top() + 10);
    choose(head, QStringLiteral("Lock table 2"));
    choose(head, QStringLiteral("Table 2 is quiet"));
    CHECK(kept().plan.quiet == std::vector{2});
    CHECK(kept().seats[2].isLocked(0));
    CHECK(kept().seats[3].isLocked(0));
    CHECK_FALSE(kept().seats[0].isLocked(0));
    choose(head, QStringLiteral("Unlock table 2"));
    CHECK_FALSE(kept().seats[3].isLocked(0));
    choose(tables.placeOf(3), QStringLiteral("Take off the tables\tDel"));
    CHECK(kept().seats.size() == 3);
    choose(tables.placeOf(3), QStringLiteral("Find a seat"));
    CHECK(kept().seats.size() == 4);
    tables.drag(tables.placeOf(3), QPoint(5, 5)); // nowhere
    CHECK(kept().seats.size() == 4);
}

TEST_CASE("cards stand in as many columns as fit, from the side that reading begins at", "[ui][seating]")
{
    const CardMeasures measures{
        .margin = 20, .above = 20, .gap = 10, .leastWidth = 200, .head = 30, .line = 25, .padding = 5};
    CardPlaces places;
    places.arrange({4, 3, 4, 0}, 690, measures, false);
    CHECK(places.columns() == 3);
    CHECK(places.card(0) == QRect(20, 20, 210, 140));
    CHECK(places.card(3) == QRect(20, 170, 210, 65));
    CHECK(places.height() == 255);
    CHECK(places.cardAt({25, 30}) == 0);
    CHECK(places.cardAt({5, 30}) == -1);
    CHECK(places.placeAt(0, places.line(0, 2).center()) == 2);
    CHECK(places.placeAt(0, places.head(0).center()) == -1);
    places.arrange({4, 3, 4, 0}, 690, measures, true);
    CHECK(places.card(0).left() == 460);
    places.arrange({1}, 100, measures, false);
    CHECK(places.columns() == 1);
}
