// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a register in the window: by names, by keys, by buttons; guests, heads, closing and undoing.
#include "core/attendance/attendance_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/members/member_picker.h"
#include "ui/register/register_model.h"
#include "ui/register/register_view.h"
#include "ui/shared/chip.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The page of tonight's meeting, with Ada, Ben and Eve expected.
struct TonightsRegister {
    TonightsRegister()
    {
        for (const char16_t* given : {u"Ada", u"Ben", u"Eve"}) {
            Member member;
            member.name.given = QString::fromUtf16(given);
            people.push_back(expectValue(addMember(test.club(), member)));
        }
        MeetingDraft draft;
        draft.title = QStringLiteral("Club night");
        draft.starts = CivilTime{test.open().today(), QTime(19, 0)};
        night = expectValue(addMeeting(test.club(), draft));
        test.view().go({QStringLiteral("meeting"), night.text()});
        settle();
    }

    void settle()
    {
        test.window().activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] QTableView& table() { return test.find<QTableView>("register"); }
    [[nodiscard]] RegisterModel& model() { return test.find<RegisterView>("registerView").model(); }

    [[nodiscard]] std::optional<AttendanceStatus> status(std::size_t person)
    {
        const auto mark = findAttendance(test.open().database(), night, people[person]);
        return mark ? std::optional(mark->status) : std::nullopt;
    }

    void type(const QString& text)
    {
        auto& picker = test.find<MemberPicker>("checkIn");
        picker.setFocus();
        QTest::keyClicks(&picker, text);
        QTest::keyClick(&picker, Qt::Key_Return);
        settle();
    }

    void press(int row, Qt::Key key)
    {
        table().setFocus();
        table().selectRow(row);
        QTest::keyClick(&table(), key);
        settle();
    }

    void click(const char* name)
    {
        QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton);
        settle();
    }

    void say(const char* name)
    {
        test.find<QAction>(name).trigger();
        settle();
    }

    [[nodiscard]] QString count(const char* name)
    {
        const Chip& chip = test.find<Chip>(name);
        return chip.isVisible() ? chip.text() : QString();
    }

    TestWindow test{Holding::Nothing};
    std::vector<MemberId> people;
    MeetingId night;
};

} // namespace

TEST_CASE("a name and Enter checks in, and the next name can be typed", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.type(QStringLiteral("be"));
    CHECK(tonight.status(1) == AttendanceStatus::Present);
    CHECK(tonight.test.find<MemberPicker>("checkIn").text().isEmpty());
    CHECK(tonight.count("count-here") == u"1 here");
    CHECK(tonight.count("count-toMark") == u"2 to mark");
    tonight.type(QStringLiteral("ad"));
    CHECK(tonight.status(0) == AttendanceStatus::Present);
}

TEST_CASE("a small window takes from the names' column, and a larger one gives it back", "[ui][register]")
{
    TonightsRegister tonight;
    QTableView& table = tonight.table();
    tonight.test.window().resize(1280, 760);
    const auto needsNoScrolling = [&] {
        return table.horizontalScrollBar()->maximum() == table.horizontalScrollBar()->minimum();
    };
    REQUIRE(QTest::qWaitFor(needsNoScrolling));
    const int usual = table.columnWidth(RegisterModel::Name);
    tonight.test.window().resize(980, 700);
    REQUIRE(QTest::qWaitFor([&] { return table.columnWidth(RegisterModel::Name) < usual; }));
    CHECK(needsNoScrolling());
    tonight.test.window().resize(1280, 760);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(RegisterModel::Name) == usual; }));
}

TEST_CASE("a key marks the row and goes on to the next one", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.press(0, Qt::Key_L);
    CHECK(tonight.status(0) == AttendanceStatus::Late);
    CHECK(tonight.table().currentIndex().row() == 1);
    QTest::keyClick(&tonight.table(), Qt::Key_E);
    QTest::keyClick(&tonight.table(), Qt::Key_A);
    tonight.settle();
    CHECK(tonight.status(1) == AttendanceStatus::Excused);
    CHECK(tonight.status(2) == AttendanceStatus::Absent);
    tonight.press(0, Qt::Key_Delete);
    CHECK_FALSE(tonight.status(0));
    tonight.press(0, Qt::Key_Space);
    CHECK(tonight.status(0) == AttendanceStatus::Present);
    CHECK(tonight.model().index(0, RegisterModel::Mark).data().toString() == u"present");
}

TEST_CASE("several are marked at once, as one change", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.table().selectAll();
    tonight.click("markPresent");
    CHECK(tonight.count("count-here") == u"3 here");
    CHECK(tonight.test.foot().contains(u"3 people"));
    expectValue(tonight.test.club().undo());
    tonight.settle();
    CHECK(tonight.count("count-toMark") == u"3 to mark");
}

TEST_CASE("the buttons in the row mark it", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.table().setFocus();
    tonight.table().selectRow(1);
    tonight.settle();
    const QRect cell = tonight.table().visualRect(tonight.model().index(1, RegisterModel::Mark));
    QTest::mouseClick(tonight.table().viewport(), Qt::LeftButton, {},
                      cell.center() - QPoint(cell.width() / 2 - 20, 0));
    tonight.settle();
    CHECK(tonight.status(1) == AttendanceStatus::Present);
}

TEST_CASE("those to mark can be shown alone, and whoever is marked goes", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.test.find<QCheckBox>("onlyToMark").click();
    tonight.press(0, Qt::Key_P);
    CHECK(tonight.model().rowCount() == 2);
    CHECK(tonight.model().memberAt(0) == tonight.people[1]);
    CHECK(tonight.model().index(0, RegisterModel::Number).data().toString() ==
          u"2"); // as in the whole register
    CHECK(tonight.table().currentIndex().row() == 0);
}

TEST_CASE("somebody in no book is added as a guest, of whom is said afterwards", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.test.prompts().answers = {0};
    tonight.type(QStringLiteral("Gina Guest"));
    CHECK(tonight.count("count-guests") == u"1 guest");
    int row = 0;
    while (row < tonight.model().rowCount() &&
           tonight.model().index(row, RegisterModel::Name).data().toString() != u"Guest, Gina") {
        ++row;
    }
    REQUIRE(row < tonight.model().rowCount());
    tonight.table().selectRow(row);
    tonight.test.prompts().lines = {QStringLiteral("ada")};
    tonight.say("guestOf");
    CHECK(tonight.model().index(row, RegisterModel::Mark).data().toString() == u"guest of Ada");
    tonight.test.prompts().lines = {QStringLiteral("19:20"), QStringLiteral("brings clocks")};
    tonight.say("arrived");
    tonight.say("markNote");
    CHECK(tonight.model().index(row, RegisterModel::Arrived).data().toString().contains(u"19:20"));
    CHECK(tonight.model().index(row, RegisterModel::Note).data().toString() == u"brings clocks");
    tonight.test.prompts().lines = {QStringLiteral("25:99")};
    tonight.say("arrived");
    CHECK(tonight.test.foot().contains(u"no time"));
    CHECK(tonight.test.prompts().unexpected == 0);
}

TEST_CASE("heads are counted beside those who are named", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.test.prompts().lines = {QStringLiteral("12"), QStringLiteral("many"), QStringLiteral("0")};
    tonight.say("heads");
    CHECK(tonight.count("count-heads") == u"12 heads beside them");
    tonight.say("heads");
    CHECK(tonight.count("count-heads") == u"12 heads beside them");
    tonight.say("heads");
    CHECK(tonight.count("count-heads").isEmpty());
}

TEST_CASE("closing marks the rest absent, and can be taken back", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.press(0, Qt::Key_P);
    tonight.test.prompts().answers = {0};
    tonight.click("finishMeeting");
    CHECK(tonight.test.prompts().asked.back().text.contains(u"2 people"));
    CHECK(tonight.status(2) == AttendanceStatus::Absent);
    CHECK(tonight.test.find<Chip>("isComplete").isVisible());
    CHECK(tonight.test.find<QPushButton>("finishMeeting").text() == u"Open the register again");
    expectValue(tonight.test.club().undo());
    tonight.settle();
    CHECK_FALSE(tonight.status(2));
    CHECK(tonight.count("count-toMark") == u"2 to mark");
}

TEST_CASE("a cancelled meeting is not marked, a deleted one says so", "[ui][register]")
{
    TonightsRegister tonight;
    tonight.test.prompts().lines = {QStringLiteral("Snow")};
    tonight.click("cancelMeeting");
    CHECK(tonight.test.find<Chip>("isCancelled").text() == u"cancelled: Snow");
    tonight.press(0, Qt::Key_P);
    CHECK_FALSE(tonight.status(0));
    tonight.click("cancelMeeting");
    tonight.press(0, Qt::Key_P);
    CHECK(tonight.status(0) == AttendanceStatus::Present);
    expectValue(deleteMeeting(tonight.test.club(), tonight.night));
    tonight.settle();
    CHECK_FALSE(tonight.test.find<RegisterView>("registerView").isVisible());
    expectValue(tonight.test.club().undo());
    tonight.settle();
    CHECK(tonight.test.find<RegisterView>("registerView").isVisible());
}

TEST_CASE("a register's model keeps to the rules of models", "[ui][register]")
{
    TonightsRegister tonight;
    const QAbstractItemModelTester tester(&tonight.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    tonight.press(1, Qt::Key_P);
    tonight.test.find<QCheckBox>("onlyToMark").click();
    tonight.press(0, Qt::Key_A);
    expectValue(tonight.test.club().undo());
    Member member;
    member.name.given = QStringLiteral("Cy");
    expectValue(addMember(tonight.test.club(), member));
    tonight.settle();
    CHECK(tonight.model().rowCount() == 3);
}

TEST_CASE("marks that the club doesn't use have neither button nor key", "[ui][register]")
{
    TonightsRegister tonight;
    ClubSettings settings = expectValue(tonight.test.club().read(readSettings));
    setPart(settings, Part::LateMarks, false);
    expectValue(editSettings(tonight.test.club(), settings));
    tonight.test.view().go({QStringLiteral("meeting"), tonight.night.text()});
    tonight.settle();
    CHECK_FALSE(tonight.test.find<QPushButton>("markLate").isVisible());
    CHECK(tonight.test.find<QPushButton>("markExcused").isVisible());
    tonight.press(0, Qt::Key_L);
    CHECK_FALSE(tonight.status(0));
    tonight.press(0, Qt::Key_E);
    CHECK(tonight.status(0) == AttendanceStatus::Excused);
}
