// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/venue/venue_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/members/person_line.h"
#include "ui/shared/chip.h"
#include "ui/shared/link_button.h"
#include "ui/start/outside_copy.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

// The club's clock stands at 2026-11-22T18:00, a Sunday.

struct EmptyToday {
    EmptyToday() { show(); }

    void show()
    {
        test.view().go({QStringLiteral("today"), {}});
        QApplication::processEvents();
    }

    MeetingId meeting(const char16_t* title, const char16_t* starts)
    {
        MeetingDraft draft;
        draft.title = QString::fromUtf16(title);
        draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
        const MeetingId added = expectValue(addMeeting(test.club(), draft));
        QApplication::processEvents(); // what is new is shown
        return added;
    }

    MemberId person(const char16_t* given)
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.birthday = Birthday{1956, 11, 29};
        const MemberId added = expectValue(addMember(test.club(), member));
        QApplication::processEvents();
        return added;
    }

    [[nodiscard]] QString title()
    {
        for (const QLabel* label : test.window().findChildren<QLabel*>(QStringLiteral("nextTitle"))) {
            if (label->isVisible()) { // one that goes may still be there
                return label->text();
            }
        }
        return {};
    }

    /// All that the labels of the page say.
    [[nodiscard]] QString said()
    {
        QStringList texts;
        for (const QLabel* label : test.find<QWidget>("page-today").findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts.join(u'\n');
    }

    void click(const char* name)
    {
        for (QPushButton* button : test.window().findChildren<QPushButton*>(QString::fromLatin1(name))) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        }
        FAIL("there is no such button: " << name);
    }

    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("an empty club says that no meeting is planned, and makes the first one", "[ui][today]")
{
    EmptyToday today;
    CHECK(today.title() == u"No meeting is planned");
    QTimer::singleShot(0, [&] {
        auto* dialog = today.test.window().findChild<QDialog*>(QStringLiteral("newMeetingDialog"));
        REQUIRE(dialog != nullptr);
        auto* title = dialog->findChild<QLineEdit*>(QStringLiteral("meetingTitle"));
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Jam session"));
        dialog->findChild<QDateEdit*>(QStringLiteral("meetingDay"))->setDate(QDate(2026, 11, 24));
        QTest::keyClick(title, Qt::Key_Return);
    });
    today.click("newMeeting");
    CHECK(today.title() == u"Jam session");
    CHECK(today.said().contains(u"in 2 days"));
    CHECK(today.said().contains(u"Tuesday 24 November"));
}

TEST_CASE("a new meeting without a title is refused beside its field", "[ui][today]")
{
    EmptyToday today;
    QTimer::singleShot(0, [&] {
        auto* dialog = today.test.window().findChild<QDialog*>(QStringLiteral("newMeetingDialog"));
        auto* title = dialog->findChild<QLineEdit*>(QStringLiteral("meetingTitle"));
        title->clear();
        QTest::keyClick(title, Qt::Key_Return);
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        CHECK(problem->isVisible());
        CHECK_FALSE(problem->text().isEmpty());
        dialog->reject();
    });
    today.click("newMeeting");
    CHECK(today.title() == u"No meeting is planned");
}

TEST_CASE("the next gathering stands first, the coming ones lead to their own", "[ui][today]")
{
    EmptyToday today;
    static_cast<void>(today.meeting(u"Club night", u"2026-11-22T20:00"));
    const MeetingId walk = today.meeting(u"Walk", u"2026-11-28T10:00");
    static_cast<void>(today.meeting(u"Far away", u"2026-12-28T10:00"));
    CHECK(today.title() == u"Club night");
    CHECK(today.said().contains(u"Next gathering · in 2 hours"));
    auto& coming = today.test.find<LinkButton>("comingMeeting");
    CHECK(coming.text() == u"Walk");
    QTest::keyClick(&coming, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(today.test.view().place() == Place{QStringLiteral("meeting"), walk.text()});
    today.test.view().go({QStringLiteral("today"), walk.text()});
    QApplication::processEvents();
    CHECK(today.title() == u"Walk");
    today.click("showNext");
    CHECK(today.title() == u"Club night");
}

TEST_CASE("a meeting is called off with a reason, and takes place after all", "[ui][today]")
{
    EmptyToday today;
    const MeetingId night = today.meeting(u"Club night", u"2026-11-22T20:00");
    today.test.prompts().lines = {QStringLiteral("Snow")};
    today.click("callOff");
    const auto cancelled = findMeeting(today.test.open().database(), night);
    CHECK(cancelled->status == MeetingStatus::Cancelled);
    CHECK(cancelled->cancelReason == u"Snow");
    CHECK(today.test.foot().contains(u"Club night"));
    today.test.view().go({QStringLiteral("today"), night.text()});
    QApplication::processEvents();
    today.click("uncancel");
    CHECK(findMeeting(today.test.open().database(), night)->status == MeetingStatus::Planned);
}

TEST_CASE("a register that is still open is asked about, and its page closes it", "[ui][today]")
{
    EmptyToday today;
    const MemberId ada = today.person(u"Ada");
    static_cast<void>(today.person(u"Ben"));
    const MeetingId night = today.meeting(u"Club night", u"2026-11-22T14:00");
    static_cast<void>(expectValue(checkIn(today.test.club(), night, ada)));
    QApplication::processEvents();
    CHECK(today.said().contains(u"Club night on 22 Nov 2026: 1 person not marked yet"));
    today.click("finishRegister");
    CHECK(today.test.view().place() == Place{QStringLiteral("meeting"), night.text()});
    today.test.prompts().answers = {0};
    today.click("finishMeeting");
    CHECK(findMeeting(today.test.open().database(), night)->registerState == RegisterState::Complete);
    CHECK(today.test.prompts().asked.back().text.contains(u"1 person"));
    today.show();
    CHECK_FALSE(today.said().contains(u"not marked yet"));
}

TEST_CASE("new members and coming birthdays lead to the member", "[ui][today]")
{
    EmptyToday today;
    static_cast<void>(today.person(u"Ada"));
    CHECK(today.said().contains(u"joined today · hasn’t come yet"));
    CHECK(today.said().contains(u"turns 70 on 29 Nov"));
    auto& link = today.test.find<LinkButton>("person");
    CHECK(link.text() == u"Ada");
    QTest::mouseClick(&link, Qt::LeftButton);
    CHECK(today.test.view().place().page == u"members");
}

TEST_CASE("the copy outside this computer is asked for until there is one", "[ui][today]")
{
    EmptyToday today;
    CHECK(today.said().contains(u"No copy outside this computer yet"));
    QTemporaryDir folder;
    today.test.prompts().files = {folder.filePath(QStringLiteral("copy.hearth"))};
    today.click("copyOutsideNow");
    CHECK(QFile::exists(folder.filePath(QStringLiteral("copy.hearth"))));
    CHECK(today.test.foot().contains(u"The copy is made and verified"));
}

TEST_CASE("only another disk or a folder that is copied away is outside", "[ui][today]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(
        isOutside(folder.filePath(QStringLiteral("a.hearth")), folder.filePath(QStringLiteral("b.hearth"))));
    CHECK(isOutside(QStringLiteral("/proc/a.hearth"), folder.filePath(QStringLiteral("b.hearth"))));
    QDir(folder.path()).mkdir(QStringLiteral("Dropbox"));
    CHECK(isOutside(folder.filePath(QStringLiteral("Dropbox/a.hearth")),
                    folder.filePath(QStringLiteral("b.hearth"))));
}

TEST_CASE("a coming meeting is technology-free by its venue, too", "[ui][today]")
{
    EmptyToday today;
    static_cast<void>(today.meeting(u"Club night", u"2026-11-22T20:00"));
    static_cast<void>(today.meeting(u"Walk", u"2026-11-28T10:00"));
    const auto chips = [&] {
        QStringList texts;
        for (const Chip* chip : today.test.view().findChildren<Chip*>()) {
            texts += chip->text();
        }
        return texts;
    };
    CHECK_FALSE(chips().contains(QStringLiteral("technology-free")));
    Venue barn;
    barn.name = QStringLiteral("Barn");
    barn.technologyFree = true;
    expectValue(addVenue(today.test.club(), barn));
    for (const ListedMeeting& listed : listMeetings(today.test.open().database())) {
        MeetingDraft draft = *meetingDraft(today.test.open().database(), listed.meeting.id);
        draft.venue = listed.meeting.title == u"Walk" ? barn.name : QString();
        expectValue(editMeeting(today.test.club(), listed.meeting.id, draft));
    }
    QApplication::processEvents();
    CHECK(chips().contains(QStringLiteral("technology-free")));
}
