// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: what is shown when, opening, moving by keys and by dragging, and what is asked.
#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/meetings/calendar_model.h"
#include "ui/meetings/calendar_view.h"
#include "ui/register/meeting_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

// The clock stands at 2026-11-22T18:00, a Sunday.
struct Month {
    Month()
    {
        night = meeting(u"Club night", QDate(2026, 11, 26));
        show(u"2026-11-26");
    }

    void show(const char16_t* day)
    {
        test.view().go({QStringLiteral("meetings"), QString::fromUtf16(day)});
        test.window().activateWindow();
        QApplication::processEvents();
    }

    MeetingId meeting(const char16_t* title, QDate day)
    {
        MeetingDraft draft;
        draft.title = QString::fromUtf16(title);
        draft.starts = CivilTime{day, QTime(19, 0)};
        return expectValue(addMeeting(test.club(), draft));
    }

    [[nodiscard]] CalendarView& view() { return test.find<CalendarView>("calendar"); }
    [[nodiscard]] CalendarModel& model() { return *dynamic_cast<CalendarModel*>(view().model()); }
    [[nodiscard]] QDate dayOf(MeetingId id) { return findMeeting(test.open().database(), id)->starts.date; }
    [[nodiscard]] QString said(QDate day)
    {
        return model().indexOf(day).data(Qt::AccessibleTextRole).toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
        QApplication::processEvents();
    }

    TestWindow test{Holding::Nothing};
    MeetingId night;
};

} // namespace

TEST_CASE("a month begins on the country's first weekday and says each day's meetings", "[ui][meetings]")
{
    Month month;
    const QAbstractItemModelTester tester(&month.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(month.model().rowCount() == 6); // Monday 26 October to Sunday 6 December
    CHECK(month.model().dayAt(month.model().index(0, 0)) == QDate(2026, 10, 26));
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("Club night")));
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("no venue")));
    ClubSettings settings = expectValue(month.test.club().read(readSettings));
    settings.country = QStringLiteral("US");
    settings = settled(settings, QStringLiteral("club.hearth"));
    expectValue(editSettings(month.test.club(), settings));
    CHECK(month.model().dayAt(month.model().index(0, 0)) == QDate(2026, 11, 1));
    CHECK(month.model().rowCount() == 5);
}

TEST_CASE("what is missing of a meeting is said", "[ui][meetings]")
{
    Month month;
    const MeetingId past = month.meeting(u"Walk", QDate(2026, 11, 20));
    CHECK(month.said(QDate(2026, 11, 20)).contains(QStringLiteral("no register")));
    static_cast<void>(expectValue(closeRegister(month.test.club(), past)));
    CHECK_FALSE(month.said(QDate(2026, 11, 20)).contains(QStringLiteral("register")));
    CHECK_FALSE(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("technology-free")));
    MeetingDraft free = *meetingDraft(month.test.open().database(), month.night);
    free.technologyFree = true;
    expectValue(editMeeting(month.test.club(), month.night, free));
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("technology-free")));
    expectValue(cancelMeeting(month.test.club(), month.night, {}));
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("cancelled")));
}

TEST_CASE("arrows go from day to day and out of the month, Enter opens", "[ui][meetings]")
{
    Month month;
    month.press(Qt::Key_Right);
    CHECK(month.view().currentDay() == QDate(2026, 11, 27));
    month.press(Qt::Key_Down);
    month.press(Qt::Key_Down);
    CHECK(month.view().currentDay() == QDate(2026, 12, 11));
    CHECK(month.model().isWithin(QDate(2026, 12, 1)));
    month.press(Qt::Key_PageUp);
    CHECK(month.view().currentDay() == QDate(2026, 11, 11));
    month.show(u"2026-11-26");
    month.press(Qt::Key_Return);
    CHECK(month.test.find<QPushButton>("finishMeeting").isVisible()); // the meeting's own page
}

TEST_CASE("Ctrl and an arrow move a meeting, and undo takes it back", "[ui][meetings]")
{
    Month month;
    month.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(month.dayOf(month.night) == QDate(2026, 11, 27));
    CHECK(month.view().currentDay() == QDate(2026, 11, 27)); // the keys follow it
    month.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(month.dayOf(month.night) == QDate(2026, 12, 4));
    expectValue(month.test.club().undo());
    expectValue(month.test.club().undo());
    CHECK(month.dayOf(month.night) == QDate(2026, 11, 26));
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("Club night")));
}

TEST_CASE("a meeting is dragged to another day", "[ui][meetings]")
{
    Month month;
    CalendarView& view = month.view();
    const QRect from = view.visualRect(month.model().indexOf(QDate(2026, 11, 26)));
    const QPoint entry(from.center().x(), from.top() + QFontMetrics(view.font()).lineSpacing() + 14);
    const QPoint to = view.visualRect(month.model().indexOf(QDate(2026, 11, 24))).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, entry);
    QTest::mouseMove(view.viewport(), to + QPoint(3, 0));
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    CHECK(month.dayOf(month.night) == QDate(2026, 11, 24));
}

TEST_CASE("moving one of a series asks which", "[ui][meetings]")
{
    Month month;
    Series series;
    series.name = QStringLiteral("Choir");
    series.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    series.pattern.starts = CivilTime{QDate(2026, 11, 24), QTime(18, 0)};
    static_cast<void>(expectValue(addSeries(month.test.club(), series)));
    month.view().setCurrentDay(QDate(2026, 11, 24));
    month.test.prompts().answers.push_back(std::nullopt);
    month.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(month.said(QDate(2026, 11, 24)).contains(QStringLiteral("Choir")));
    month.view().setCurrentDay(QDate(2026, 11, 24));
    month.test.prompts().answers.push_back(1);
    month.press(Qt::Key_Right, Qt::ControlModifier);
    for (const QDate day : {QDate(2026, 11, 25), QDate(2026, 12, 2)}) {
        CHECK(month.said(day).contains(QStringLiteral("Choir")));
    }
    CHECK(month.test.prompts().unexpected == 0);
}

TEST_CASE("a week and a list show the same meetings", "[ui][meetings]")
{
    Month month;
    auto& shown = month.test.find<QComboBox>("calendarView");
    shown.setCurrentIndex(1);
    CHECK(month.model().rowCount() == 1);
    CHECK(month.said(QDate(2026, 11, 26)).contains(QStringLiteral("Club night")));
    month.test.find<QPushButton>("later").click();
    CHECK(month.model().dayAt(month.model().index(0, 0)) == QDate(2026, 11, 30));
    shown.setCurrentIndex(2);
    month.test.find<QPushButton>("showToday").click();
    auto& list = month.test.find<QTableView>("meetingList");
    REQUIRE(list.model()->rowCount() == 1);
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(list.model()->index(0, 2).data().toString() == u"Club night");
    list.selectRow(0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(month.test.find<QPushButton>("finishMeeting").isVisible());
}

TEST_CASE("a stretch is called off after saying how many meetings that is", "[ui][meetings]")
{
    Month month;
    month.meeting(u"Walk", QDate(2026, 12, 20));
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QDateEdit*>(QStringLiteral("stretchLast"))->setDate(QDate(2026, 11, 1));
        auto* callOff = dialog->findChild<QPushButton*>(QStringLiteral("callOffStretch"));
        callOff->click(); // it would end before it begins
        CHECK(dialog->isVisible());
        dialog->findChild<QDateEdit*>(QStringLiteral("stretchLast"))->setDate(QDate(2026, 12, 1));
        dialog->findChild<QLineEdit*>(QStringLiteral("stretchReason"))->setText(QStringLiteral("Snow"));
        callOff->click();
    });
    month.test.find<QPushButton>("askForStretch").click();
    const auto night = findMeeting(month.test.open().database(), month.night);
    CHECK(night->status == MeetingStatus::Cancelled);
    CHECK(night->cancelReason == u"Snow");
    CHECK(month.test.foot().contains(QStringLiteral("1 meeting")));
}
