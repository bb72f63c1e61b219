// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_desk_lists.h"

#include "core/attendance/check_in.h"
#include "core/attendance/leaving_actions.h"
#include "core/door/collecting_actions.h"
#include "core/door/pick_up_queries.h"
#include "core/member/member_names.h"
#include "core/report/roll_call.h"
#include "ui/door/door_desk_list.h"
#include "ui/door/door_session.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hearth {

DoorDeskLists::DoorDeskLists(Frame& frame, DoorSession& session, QWidget& main, QHBoxLayout& buttons)
    : m_frame(frame),
      m_session(session),
      m_line(new DoorDeskList(QStringLiteral("deskLine"),
                              {tr("Place"), tr("Name")},
                              tr("Nobody waits for a seat."),
                              tr("Let in"))),
      m_children(new DoorDeskList(QStringLiteral("deskChildren"),
                                  {tr("Name"), tr("Number"), tr("May collect"), tr("Must not collect")},
                                  tr("No child is here that was given a number."),
                                  tr("Goes home now"))),
      m_building(new DoorDeskList(QStringLiteral("deskBuilding"), {tr("Name")}, tr("Nobody is here."), {})),
      m_toLine(addButton("toLine", *m_line, buttons)),
      m_toChildren(addButton("toChildren", *m_children, buttons)),
      m_toBuilding(addButton("toBuilding", *m_building, buttons))
{
    insertWidget(0, &main);
    connect(m_line, &DoorDeskList::wanted, this, &DoorDeskLists::letIn);
    connect(m_children, &DoorDeskList::wanted, this, &DoorDeskLists::handOver);
    m_toBuilding->setToolTip(tr("Everybody who has to be counted outside (F9)"));
    showMain();
}

QPushButton* DoorDeskLists::addButton(const char* name, DoorDeskList& list, QHBoxLayout& buttons)
{
    addWidget(&list);
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    buttons.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, &list](bool isWanted) {
        if (isWanted) {
            setCurrentWidget(&list);
        } else {
            setCurrentIndex(0);
        }
    });
    connect(this, &QStackedWidget::currentChanged, button,
            [this, button, &list] { button->setChecked(currentWidget() == &list); });
    return button;
}

void DoorDeskLists::showMain() { setCurrentIndex(0); }

void DoorDeskLists::callTheRoll() { setCurrentWidget(m_building); }

void DoorDeskLists::forget()
{
    for (DoorDeskList* list : {m_line, m_children, m_building}) {
        list->show({}, {});
    }
}

void DoorDeskLists::refresh()
{
    refreshLine();
    refreshChildren();
    refreshBuilding();
}

void DoorDeskLists::refreshLine()
{
    std::vector<DoorDeskList::Row> rows;
    for (const MemberId member : m_session.waiting()) {
        const auto place = static_cast<int>(rows.size()) + 1;
        rows.push_back({member, {QString::number(place), memberName(m_session.open().club(), member)}});
    }
    const auto count = static_cast<int>(rows.size());
    m_line->show(tr("%n wait for a seat", nullptr, count), rows);
    m_toLine->setText(tr("Line (%1)").arg(count));
    m_toLine->setVisible(m_session.settings().keepsLine || count > 0);
}

void DoorDeskLists::refreshChildren()
{
    Club& club = m_session.open().club();
    std::vector<DoorDeskList::Row> rows;
    for (const auto& [child, code] :
         pickUpCodes(m_session.open().database(), m_session.meeting().meeting.id)) {
        if (m_session.isHere(child)) {
            const Collecting collecting = collectingOf(club, child).value_or(Collecting());
            rows.push_back({child, {memberName(club, child), code, collecting.may, collecting.mustNot}});
        }
    }
    const auto count = static_cast<int>(rows.size());
    m_children->show(tr("%n child(ren) to be picked up", nullptr, count), rows);
    m_toChildren->setText(tr("Children (%1)").arg(count));
    m_toChildren->setVisible(m_session.settings().pickUpUnder > 0 || count > 0);
}

void DoorDeskLists::refreshBuilding()
{
    std::vector<DoorDeskList::Row> rows;
    int heads = 0;
    const auto call = rollCall(m_session.open().club(), m_session.meeting().meeting.id);
    if (call && call->isByRegister) {
        for (const RollCall::Line& line : call->lines) {
            rows.push_back({line.person.id, {fullName(line.person.name)}});
        }
    }
    heads = call ? call->heads : 0;
    const auto count = static_cast<int>(rows.size());
    const QString people = tr("%n people are in the building", nullptr, count);
    m_building->show(heads == 0 ? people : tr("%1, and %n counted beside them", nullptr, heads).arg(people),
                     rows);
    m_toBuilding->setText(tr("In the building (%1)").arg(count + heads));
}

void DoorDeskLists::letIn(MemberId member)
{
    complainUnless(m_frame, checkIn(m_session.open().club(), m_session.meeting().meeting.id, member, {}));
}

void DoorDeskLists::handOver(MemberId child)
{
    complainUnless(m_frame, leaveMeeting(m_session.open().club(), m_session.meeting().meeting.id, child));
}

} // namespace hearth
