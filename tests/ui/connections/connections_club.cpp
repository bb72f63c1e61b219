// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/connections_club.h"

#include "core/attendance/check_in.h"
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace hearth::test {

MemberId ConnectionsClub::person(const char16_t* given, QDate joined)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.joined = joined;
    const MemberId id = expectValue(addMember(test.club(), member));
    people.emplace(given, id);
    return id;
}

MeetingId ConnectionsClub::planned(const char16_t* starts)
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
    return expectValue(addMeeting(test.club(), draft));
}

MeetingId ConnectionsClub::evening(const char16_t* starts, const std::vector<MemberId>& who)
{
    const MeetingId night = planned(starts);
    for (const MemberId member : who) {
        static_cast<void>(expectValue(checkIn(test.club(), night, member)));
    }
    return night;
}

void ConnectionsClub::makeCircle()
{
    const MemberId ada = person(u"Ada");
    const MemberId ben = person(u"Ben");
    const MemberId cem = person(u"Cem");
    const MemberId dua = person(u"Dua");
    for (const char16_t* starts :
         {u"2026-10-29T19:00", u"2026-11-05T19:00", u"2026-11-12T19:00", u"2026-11-19T19:00"}) {
        const MeetingId night = evening(starts, {ada, ben, cem, dua});
        expectValue(keepSeating(test.club(), night, {{{ada, ben}, {cem, dua}}}));
    }
}

void ConnectionsClub::go(const QString& page, const QString& subject)
{
    test.view().go({page, subject});
    QApplication::processEvents();
}

void ConnectionsClub::click(const char* name)
{
    for (QAbstractButton* button : test.window().findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            QApplication::processEvents();
            return;
        }
    }
    FAIL("there is no such button: " << name);
}

QString ConnectionsClub::said(const char* name)
{
    QStringList texts;
    for (const QLabel* label : test.find<QWidget>(name).findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts += label->text();
        }
    }
    return texts.join(u'\n');
}

void pressCopy(QWidget& widget)
{
    QTest::keyClick(&widget, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&widget, Qt::Key_Control); // or it stays pressed, and a list chooses as with Ctrl
}

} // namespace hearth::test
