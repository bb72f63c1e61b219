// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of meetings and holidays in the settings.
#include "core/meeting/holiday_queries.h"
#include "core/meeting/kind_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace hearth;
using namespace hearth::test;

namespace {

struct MeetingsCards {
    MeetingsCards() { test.view().go({QStringLiteral("settings"), {}}); }

    /// Presses the first button of that name that can be seen; `work` is done in the dialog that opens.
    void press(const char* name, const std::function<void(QDialog&)>& work = {})
    {
        QApplication::processEvents();
        if (work) {
            QTimer::singleShot(0, qApp, [&, work] {
                QTimer::singleShot(0, qApp, [work] {
                    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                    if (dialog != nullptr) {
                        work(*dialog);
                        dialog->reject();
                    }
                });
            });
        }
        for (QPushButton* button : test.window().findChildren<QPushButton*>(QString::fromLatin1(name))) {
            if (button->isVisible()) {
                button->click();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no button " << name);
    }

    [[nodiscard]] std::vector<Holiday> holidays() { return listHolidays(test.open().database()); }

    TestWindow test{Holding::Nothing};
};

template<class Widget>
Widget& in(QDialog& dialog, const char* name)
{
    return *dialog.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("holidays are typed, changed and deleted in the settings", "[ui][settings]")
{
    MeetingsCards cards;
    cards.press("newHoliday", [](QDialog& dialog) {
        in<QPushButton>(dialog, "saveEntry").click();
        CHECK(in<QLabel>(dialog, "problem").text().contains(QStringLiteral("name")));
        in<QLineEdit>(dialog, "holidayName").setText(QStringLiteral("Christmas"));
        in<QDateEdit>(dialog, "holidayFirst").setDate(QDate(2026, 12, 21));
        CHECK(in<QDateEdit>(dialog, "holidayLast").date() == QDate(2026, 12, 21)); // never before the first
        in<QDateEdit>(dialog, "holidayLast").setDate(QDate(2027, 1, 3));
        in<QPushButton>(dialog, "saveEntry").click();
    });
    REQUIRE(cards.holidays().size() == 1);
    CHECK(cards.holidays().front().last == QDate(2027, 1, 3));
    cards.press("holidayEdit", [](QDialog& dialog) {
        in<QLineEdit>(dialog, "holidayName").setText(QStringLiteral("Winter"));
        in<QPushButton>(dialog, "saveEntry").click();
    });
    CHECK(cards.holidays().front().name == u"Winter");
    cards.press("holidayDelete");
    CHECK(cards.holidays().empty());
    cards.test.view().undo();
    CHECK(cards.holidays().size() == 1);
}

TEST_CASE("holidays come from a calendar file, and what is no calendar is said", "[ui][settings]")
{
    MeetingsCards cards;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("school.ics"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261221\r\n"
               "SUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    cards.test.prompts().files = {path, path};
    cards.press("holidaysFromFile");
    CHECK(cards.holidays().size() == 1);
    cards.press("holidaysFromFile");
    CHECK(cards.holidays().size() == 1);
    CHECK(cards.test.foot().contains(u"already"));
    cards.test.prompts().files = {folder.filePath(QStringLiteral("nothing.ics"))};
    cards.press("holidaysFromFile");
    CHECK(cards.test.foot().contains(u"nothing.ics"));
}

TEST_CASE("a kind of meeting is added, and one that Hearth knows is changed and set back", "[ui][settings]")
{
    MeetingsCards cards;
    const auto stored = [&] { return listKinds(cards.test.open().database()); };
    cards.press("newKind", [](QDialog& dialog) {
        in<QLineEdit>(dialog, "kindName").setText(QStringLiteral("rehearsal"));
        in<QSpinBox>(dialog, "kindMinutes").setValue(90);
        in<QPushButton>(dialog, "saveEntry").click();
    });
    REQUIRE(stored().size() == 1);
    CHECK(stored().front().minutes == 90);
    cards.press("kindEdit", [](QDialog& dialog) { // the first: club nights
        CHECK(in<QLineEdit>(dialog, "kindName").isReadOnly());
        CHECK(in<QSpinBox>(dialog, "kindMinutes").value() == 180);
        in<QSpinBox>(dialog, "kindSeats").setValue(40);
        in<QPushButton>(dialog, "saveEntry").click();
    });
    REQUIRE(stored().size() == 2);
    CHECK(kindOf(cards.test.open().database(), {}).capacity == 40);
    cards.press("kindDelete"); // set back
    CHECK_FALSE(kindOf(cards.test.open().database(), {}).capacity);
}
