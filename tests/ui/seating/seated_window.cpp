// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seating/seated_window.h"

#include "core/attendance/check_in.h"
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "ui/seating/tables_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <array>

namespace hearth::test {

SeatedWindow::SeatedWindow(std::size_t count)
{
    constexpr std::array<QStringView, 8> names{u"Ada", u"Ben", u"Cem", u"Dua",
                                               u"Eve", u"Fay", u"Gus", u"Hal"};
    for (std::size_t i = 0; i < count; ++i) {
        Member member;
        member.name.given = names.at(i).toString();
        people.push_back(expectValue(addMember(test.club(), member)));
    }
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime{test.open().today(), QTime(19, 0)};
    night = expectValue(addMeeting(test.club(), draft));
    test.view().go({QStringLiteral("tables"), night.text()});
    settle();
}

void SeatedWindow::settle()
{
    test.window().activateWindow();
    QApplication::processEvents();
}

void SeatedWindow::click(const char* name)
{
    QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton);
    settle();
}

void SeatedWindow::seat()
{
    test.find<QPushButton>("seatPeople").click(); // which the one in place of the tables presses, too
    waitUntilSeated();
}

void SeatedWindow::waitUntilSeated()
{
    constexpr int patience = 30'000;
    const auto* page = test.window().findChild<TablesPage*>();
    QElapsedTimer timer;
    timer.start();
    while (page->isSeating() && timer.elapsed() < patience) {
        QTest::qWait(20);
    }
    settle();
}

void SeatedWindow::mark(std::size_t person, AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    static_cast<void>(expectValue(checkIn(test.club(), night, people[person], options)));
    settle();
}

MemberSeating SeatedWindow::kept() { return expectValue(keptSeating(test.club(), night)); }

void SeatedWindow::keep(const MemberSeating& seating)
{
    expectValue(keepSeating(test.club(), night, seating));
    settle();
}

QString SeatedWindow::said(const char* name)
{
    const QLabel& label = test.find<QLabel>(name);
    return label.isVisible() ? label.text() : QString();
}

} // namespace hearth::test
