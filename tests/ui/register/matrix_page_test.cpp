// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/register/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Ada and Ben by two meetings of last week.
struct Term {
    Term()
    {
        for (const char16_t* given : {u"Ada", u"Ben"}) {
            Member member;
            member.name.given = QString::fromUtf16(given);
            member.joined = QDate(2020, 1, 1);
            people.push_back(expectValue(addMember(test.club(), member)));
        }
        for (const int day : {15, 17}) {
            MeetingDraft draft;
            draft.title = QStringLiteral("Club night");
            draft.starts = CivilTime{QDate(2026, 11, day), QTime(19, 0)};
            meetings.push_back(expectValue(addMeeting(test.club(), draft)));
        }
        test.view().go({QStringLiteral("marks"), {}});
        test.window().activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] QTableView& table() { return test.find<QTableView>("matrix"); }
    [[nodiscard]] std::optional<AttendanceStatus> status(std::size_t person, std::size_t meeting)
    {
        const auto mark = findAttendance(test.open().database(), meetings[meeting], people[person]);
        return mark ? std::optional(mark->status) : std::nullopt;
    }
    void press(Qt::Key key)
    {
        table().setFocus();
        QTest::keyClick(&table(), key);
        QApplication::processEvents();
    }

    TestWindow test{Holding::Nothing};
    std::vector<MemberId> people;
    std::vector<MeetingId> meetings;
};

} // namespace

TEST_CASE("keys mark cell by cell down a meeting, and totals follow", "[ui][register]")
{
    Term term;
    auto& model = *term.table().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 4);
    term.table().setCurrentIndex(model.index(0, 3));
    term.press(Qt::Key_P);
    term.press(Qt::Key_L);
    CHECK(term.status(0, 1) == AttendanceStatus::Present);
    CHECK(term.status(1, 1) == AttendanceStatus::Late);
    CHECK_FALSE(term.status(0, 0));
    CHECK(model.index(0, 0).data().toString() == u"1");
    CHECK(model.headerData(3, Qt::Horizontal).toString().endsWith(QStringLiteral("2")));
    CHECK(model.index(1, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("late")));
    term.table().setCurrentIndex(model.index(0, 3));
    term.press(Qt::Key_Delete);
    CHECK_FALSE(term.status(0, 1));
    expectValue(term.test.club().undo());
    CHECK(model.index(0, 3).data(MatrixModel::markRole).toInt() ==
          static_cast<int>(AttendanceStatus::Present));
}

TEST_CASE("several cells are marked at once, a change for each meeting", "[ui][register]")
{
    Term term;
    term.table().selectAll();
    term.press(Qt::Key_Space);
    for (const std::size_t person : {0U, 1U}) {
        for (const std::size_t meeting : {0U, 1U}) {
            CHECK(term.status(person, meeting) == AttendanceStatus::Present);
        }
    }
    CHECK(term.table().model()->index(0, 0).data().toString() == u"2");
}
