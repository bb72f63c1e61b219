// SPDX-License-Identifier: GPL-3.0-or-later
// Keying a ticked sheet in: what is typed, what it means as it is typed, and what is entered.
#include "core/attendance/attendance_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/report/sign_in_sheet.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Three people on the printed sheet of tonight, whose panel is open.
struct PrintedNight {
    PrintedNight()
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
        expectValue(notePrinted(test.club(), expectValue(signInSheet(test.club(), night)).edition));
        test.view().go({QStringLiteral("meeting"), night.text() + QStringLiteral(" paper")});
        test.window().activateWindow();
        QApplication::processEvents();
    }

    void type(const QString& text)
    {
        auto& box = test.find<QPlainTextEdit>("paperText");
        box.setFocus();
        QTest::keyClicks(&box, text);
        QTest::qWait(200); // what was typed is looked at after a short pause
    }

    [[nodiscard]] QStringList preview()
    {
        auto& list = test.find<QListWidget>("paperLines");
        QStringList lines;
        for (int i = 0; i < list.count(); ++i) {
            lines += list.item(i)->text();
        }
        return lines;
    }

    [[nodiscard]] std::optional<AttendanceStatus> status(std::size_t person)
    {
        const auto mark = findAttendance(test.open().database(), night, people[person]);
        return mark ? std::optional(mark->status) : std::nullopt;
    }

    TestWindow test{Holding::Nothing};
    std::vector<MemberId> people;
    MeetingId night;
};

} // namespace

TEST_CASE("numbers are shown by name as they are typed, and Ctrl+Enter enters them", "[ui][register]")
{
    PrintedNight night;
    night.type(QStringLiteral("1 3 late"));
    REQUIRE(night.preview().size() == 2);
    REQUIRE(night.preview().front().contains(QStringLiteral("Ada")));
    REQUIRE_FALSE(night.status(0));
    QTest::keyClick(&night.test.find<QPlainTextEdit>("paperText"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(night.status(0) == AttendanceStatus::Present);
    REQUIRE_FALSE(night.status(1));
    REQUIRE(night.status(2) == AttendanceStatus::Late);
    REQUIRE(night.test.find<QPlainTextEdit>("paperText").toPlainText().isEmpty());
    expectValue(night.test.club().undo());
    REQUIRE_FALSE(night.status(0));
}

TEST_CASE("while something isn't understood nothing can be entered", "[ui][register]")
{
    PrintedNight night;
    auto& enter = night.test.find<QPushButton>("enterPaper");
    REQUIRE_FALSE(enter.isEnabled());
    night.type(QStringLiteral("1 77"));
    REQUIRE(night.test.find<QLabel>("paperProblems").isVisible());
    REQUIRE(night.test.find<QLabel>("paperProblems").text().contains(QStringLiteral("77")));
    REQUIRE_FALSE(enter.isEnabled());
    QTest::keyClick(&night.test.find<QPlainTextEdit>("paperText"), Qt::Key_Backspace);
    QTest::keyClick(&night.test.find<QPlainTextEdit>("paperText"), Qt::Key_Backspace);
    QTest::qWait(200);
    REQUIRE(enter.isEnabled());
    enter.click();
    REQUIRE(night.status(0) == AttendanceStatus::Present);
}

TEST_CASE("Escape closes the panel and goes back to the names", "[ui][register]")
{
    PrintedNight night;
    auto& panel = night.test.find<QWidget>("paperPanel");
    REQUIRE(panel.isVisible());
    QTest::keyClick(&night.test.find<QPlainTextEdit>("paperText"), Qt::Key_Escape);
    REQUIRE_FALSE(panel.isVisible());
    REQUIRE_FALSE(night.test.find<QPushButton>("fromPaper").isChecked());
    night.test.find<QPushButton>("fromPaper").click();
    REQUIRE(panel.isVisible());
}
