// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a meeting or a series in its window, and changing one of a series.
#include "core/group/group_actions.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_queries.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

template<class Widget>
Widget& part(QWidget& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) {
        throw std::runtime_error(std::string("there is no ") + name);
    }
    return *found;
}

struct Planning {
    Planning() { test.view().go({QStringLiteral("meetings"), QStringLiteral("2026-11-26")}); }

    /// Presses the button, and does `work` in the dialog that it opens.
    void inDialog(const char* opener, const std::function<void(QDialog&)>& work)
    {
        bool isSeen = false;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr) {
                isSeen = true;
                work(*dialog);
                dialog->reject();
            }
        });
        test.find<QPushButton>(opener).click();
        REQUIRE(isSeen);
    }

    [[nodiscard]] std::vector<ListedMeeting> meetings() { return listMeetings(test.open().database()); }

    SeriesId weekly()
    {
        Series series;
        series.name = QStringLiteral("Choir");
        series.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=TH;COUNT=5");
        series.pattern.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
        return expectValue(addSeries(test.club(), series));
    }

    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("a meeting is planned with all that is to say of it", "[ui][meetings]")
{
    Planning planning;
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        CHECK(part<QDateEdit>(dialog, "meetingDay").date() == QDate(2026, 11, 26));
        CHECK(part<QTimeEdit>(dialog, "meetingUntil").time() == QTime(22, 0)); // as long as the kind lasts
        part<QLineEdit>(dialog, "meetingTitle").setText(QStringLiteral("Long night"));
        part<QTimeEdit>(dialog, "meetingTime").setTime(QTime(21, 0));
        CHECK(part<QTimeEdit>(dialog, "meetingUntil").time() == QTime(0, 0)); // it stays as long
        part<QLineEdit>(dialog, "meetingVenue").setText(QStringLiteral("Old Hall"));
        part<QComboBox>(dialog, "meetingGroup").setCurrentText(QStringLiteral("Chess"));
        part<QSpinBox>(dialog, "meetingCapacity").setValue(24);
        part<QPushButton>(dialog, "add").click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(planning.meetings().size() == 1);
    const ListedMeeting made = planning.meetings().front();
    CHECK(made.meeting.title == u"Long night");
    CHECK(made.meeting.starts == CivilTime{QDate(2026, 11, 26), QTime(21, 0)});
    CHECK(made.meeting.ends == CivilTime{QDate(2026, 11, 27), QTime(0, 0)});
    CHECK(made.venue == u"Old Hall");
    CHECK(made.group == u"Chess");
    CHECK(made.meeting.capacity == 24);
}

TEST_CASE("with a habit it is a series, whose next dates are shown beforehand", "[ui][meetings]")
{
    Planning planning;
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        auto& habit = part<QComboBox>(dialog, "repeatHabit");
        CHECK(habit.currentIndex() == 0); // once
        habit.setCurrentIndex(2);         // every second week
        part<QComboBox>(dialog, "repeatEnd").setCurrentIndex(1);
        part<QSpinBox>(dialog, "repeatCount").setValue(3);
        const QString next = part<QLabel>(dialog, "repeatPreview").text();
        CHECK(next.contains(QStringLiteral("10 Dec")));
        CHECK(next.contains(QStringLiteral("24 Dec")));
        part<QPushButton>(dialog, "add").click();
    });
    REQUIRE(planning.meetings().size() == 3);
    CHECK(planning.meetings().back().meeting.starts.date == QDate(2026, 12, 24));
    CHECK(planning.meetings().front().series == u"Club night");
}

TEST_CASE("what is wrong stands in the window, which stays", "[ui][meetings]")
{
    Planning planning;
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        auto& habit = part<QComboBox>(dialog, "repeatHabit");
        habit.setCurrentIndex(habit.count() - 1);
        part<QLineEdit>(dialog, "repeatRule").setText(QStringLiteral("FREQ=HOURLY"));
        part<QPushButton>(dialog, "add").click();
        CHECK(dialog.isVisible());
        CHECK(part<QLabel>(dialog, "problem").text().contains(QStringLiteral("within a day")));
    });
    CHECK(planning.meetings().empty());
}

TEST_CASE("a room or a group that is taken is said before it is saved", "[ui][meetings]")
{
    Planning planning;
    MeetingDraft draft;
    draft.title = QStringLiteral("Rehearsal");
    draft.starts = CivilTime{QDate(2026, 11, 26), QTime(18, 0)};
    draft.ends = CivilTime{QDate(2026, 11, 26), QTime(20, 0)};
    draft.venue = QStringLiteral("Old Hall");
    expectValue(addMeeting(planning.test.club(), draft));
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        auto& clashes = part<QLabel>(dialog, "clashes");
        CHECK_FALSE(clashes.isVisible());
        part<QLineEdit>(dialog, "meetingVenue").setText(QStringLiteral("old hall"));
        CHECK(clashes.isVisible());
        CHECK(clashes.text().contains(QStringLiteral("Rehearsal")));
        part<QTimeEdit>(dialog, "meetingTime").setTime(QTime(20, 0)); // right after it
        CHECK_FALSE(clashes.isVisible());
    });
}

TEST_CASE("one of a series is changed alone, or with those that follow", "[ui][meetings]")
{
    Planning planning;
    static_cast<void>(planning.weekly());
    const MeetingId second = planning.meetings().at(1).meeting.id;
    planning.test.view().go({QStringLiteral("meeting"), second.text()});
    planning.test.prompts().answers.push_back(1); // this and the following
    planning.inDialog("editMeeting", [](QDialog& dialog) {
        part<QLineEdit>(dialog, "meetingVenue").setText(QStringLiteral("New Hall"));
        part<QPushButton>(dialog, "add").click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    const auto meetings = planning.meetings();
    CHECK(meetings[0].venue.isEmpty());
    CHECK(meetings[1].venue == u"New Hall");
    CHECK(meetings[4].venue == u"New Hall");
    planning.test.prompts().answers.push_back(std::nullopt); // going back keeps the window
    planning.inDialog("editMeeting", [](QDialog& dialog) {
        part<QLineEdit>(dialog, "meetingTitle").setText(QStringLiteral("Other"));
        part<QPushButton>(dialog, "add").click();
        CHECK(dialog.isVisible());
    });
    CHECK(planning.meetings()[1].meeting.title == u"Choir");
}

TEST_CASE("another habit is for what follows, and isn't asked about", "[ui][meetings]")
{
    Planning planning;
    static_cast<void>(planning.weekly());
    planning.test.view().go({QStringLiteral("meeting"), planning.meetings().at(1).meeting.id.text()});
    planning.inDialog("editMeeting", [](QDialog& dialog) {
        auto& habit = part<QComboBox>(dialog, "repeatHabit");
        CHECK(habit.currentIndex() == 0); // every Thursday; "once" isn't offered
        habit.setCurrentIndex(1);         // every second one
        part<QSpinBox>(dialog, "repeatCount").setValue(2);
        part<QPushButton>(dialog, "add").click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(planning.meetings().size() == 3);
    CHECK(planning.meetings().back().meeting.starts.date == QDate(2026, 12, 17));
    CHECK(planning.test.prompts().unexpected == 0);
}

TEST_CASE("a kind brings along its length, seats and group, and what somebody typed stays", "[ui][meetings]")
{
    Planning planning;
    expectValue(
        addKind(planning.test.club(), {{}, QStringLiteral("rehearsal"), 90, 30, QStringLiteral("Choir")}));
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        auto& kind = part<QComboBox>(dialog, "meetingKind");
        kind.setCurrentText(QStringLiteral("Rehearsal"));
        CHECK(part<QTimeEdit>(dialog, "meetingUntil").time() == QTime(20, 30));
        CHECK(part<QSpinBox>(dialog, "meetingCapacity").value() == 30);
        CHECK(part<QComboBox>(dialog, "meetingGroup").currentText() == u"Choir");
        part<QSpinBox>(dialog, "meetingCapacity").setValue(12);
        kind.setCurrentIndex(0);
        CHECK(part<QTimeEdit>(dialog, "meetingUntil").time() == QTime(22, 0));
        CHECK(part<QSpinBox>(dialog, "meetingCapacity").value() == 12);
        CHECK(part<QComboBox>(dialog, "meetingGroup").currentText().isEmpty());
    });
}

TEST_CASE("a series says what it does in holidays, and its next dates follow", "[ui][meetings]")
{
    Planning planning;
    expectValue(addHoliday(planning.test.club(),
                           {{}, QStringLiteral("Advent"), QDate(2026, 12, 1), QDate(2026, 12, 9)}));
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        part<QComboBox>(dialog, "repeatHabit").setCurrentIndex(1); // every week
        auto& preview = part<QLabel>(dialog, "repeatPreview");
        CHECK(preview.text().contains(QStringLiteral("3 Dec")));
        part<QComboBox>(dialog, "repeatHolidays").setCurrentIndex(1);
        CHECK_FALSE(preview.text().contains(QStringLiteral("3 Dec")));
        CHECK(preview.text().contains(QStringLiteral("10 Dec")));
        part<QPushButton>(dialog, "add").click();
    });
    REQUIRE(planning.meetings().size() > 2);
    CHECK(planning.meetings()[1].meeting.starts.date == QDate(2026, 12, 10));
}

TEST_CASE("fewer seats than people are said while typing", "[ui][meetings]")
{
    Planning planning;
    const GroupId choir = expectValue(addGroup(planning.test.club(), {{}, QStringLiteral("Choir"), {}}));
    for (const char16_t* name : {u"Ada", u"Bea"}) {
        Member singer;
        singer.name.given = QString::fromUtf16(name);
        expectValue(
            addToGroup(planning.test.club(), choir, {expectValue(addMember(planning.test.club(), singer))}));
    }
    planning.inDialog("newMeetingHere", [](QDialog& dialog) {
        part<QComboBox>(dialog, "meetingGroup").setCurrentText(QStringLiteral("Choir"));
        CHECK_FALSE(part<QLabel>(dialog, "clashes").isVisible());
        part<QSpinBox>(dialog, "meetingCapacity").setValue(1);
        CHECK(part<QLabel>(dialog, "clashes").text().contains(QStringLiteral("2 people are invited")));
    });
}
