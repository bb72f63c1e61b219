// SPDX-License-Identifier: GPL-3.0-or-later
// A door that is open over a window, with one known card.
#pragma once

#include "core/attendance/attendance_queries.h"
#include "core/door/card_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/settings/settings_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/door/door_row.h"
#include "ui/door/door_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace hearth::test {

struct DoorUnderTest {
    explicit DoorUnderTest(std::optional<int> seats = {}, const QString& pin = {})
    {
        maria = add(u"Maria", u"Silva");
        marco = add(u"Marco", u"Bianchi");
        MeetingDraft draft;
        draft.title = QStringLiteral("Club night");
        draft.starts = CivilTime{test.open().today(), QTime(19, 0)};
        draft.capacity = seats;
        meeting = expectValue(addMeeting(test.club(), draft));
        card = expectValue(issueCard(test.club(), maria));
        if (!pin.isEmpty()) {
            expectValue(setDoorPin(test.club(), pin));
        }
        door = openDoor(test.view(), test.window(), meeting);
        REQUIRE(door != nullptr);
        QApplication::processEvents();
    }

    ~DoorUnderTest()
    {
        delete door.data();
        QApplication::processEvents();
    }
    DoorUnderTest(const DoorUnderTest&) = delete;
    DoorUnderTest& operator=(const DoorUnderTest&) = delete;

    MemberId add(const char16_t* given, const char16_t* family)
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.name.family = QString::fromUtf16(family);
        return expectValue(addMember(test.club(), member));
    }

    template<class Widget>
    Widget& find(const char* name)
    {
        auto* found = door->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("there is no ") + name);
        }
        return *found;
    }

    /// Types where the focus is, as a keyboard and a scanner do.
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QWidget* focused = door->focusWidget() != nullptr ? door->focusWidget() : door.data();
            if (letter == u'\n') {
                QTest::keyClick(focused, Qt::Key_Return);
            } else {
                QTest::sendKeyEvent(QTest::Click, focused, static_cast<Qt::Key>(letter.toUpper().unicode()),
                                    QString(letter), Qt::NoModifier);
            }
        }
        QApplication::processEvents();
    }

    [[nodiscard]] std::vector<DoorRow*> rows()
    {
        std::vector<DoorRow*> shown;
        for (DoorRow* row : door->findChildren<DoorRow*>()) {
            if (row->isVisible()) {
                shown.push_back(row);
            }
        }
        return shown;
    }

    void click(const char* name)
    {
        find<QPushButton>(name).click();
        QApplication::processEvents();
    }

    [[nodiscard]] QString greeting() { return find<QLabel>("greetingHeading").text(); }
    [[nodiscard]] bool isGreeting() { return find<QLabel>("greetingHeading").isVisible(); }
    [[nodiscard]] std::optional<Attendance> mark(MemberId member)
    {
        return findAttendance(test.open().database(), meeting, member);
    }

    TestWindow test{Holding::Nothing};
    MemberId maria;
    MemberId marco;
    MeetingId meeting;
    QString card;
    QPointer<DoorWindow> door;
};

} // namespace hearth::test
