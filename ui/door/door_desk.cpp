// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_desk.h"

#include "core/store/store_error.h"
#include "ui/door/door_desk_lists.h"
#include "ui/door/door_line.h"
#include "ui/door/door_look.h"
#include "ui/door/door_session.h"
#include "ui/register/register_view.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int pinWidth = 320;
} // namespace

DoorDesk::DoorDesk(Frame& frame, DoorSession& session)
    : m_frame(frame),
      m_session(session),
      m_pages(new QStackedWidget),
      m_pin(new DoorLine),
      m_problem(new QLabel),
      m_open(new QPushButton(tr("Open the desk"))),
      m_register(new RegisterView(frame))
{
    setObjectName(QStringLiteral("doorDesk"));
    m_pages->addWidget(makeAsking());
    m_pages->addWidget(makeRegister());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

QWidget* DoorDesk::makeAsking()
{
    auto* asking = new QWidget;
    auto* heading = new QLabel(tr("The desk’s PIN"));
    heading->setFont(textFont(TextSize::Figure, QFont::Bold));
    m_pin->setObjectName(QStringLiteral("deskPin"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText);
    m_pin->setMaximumWidth(zoomed(pinWidth));
    m_problem->setObjectName(QStringLiteral("deskProblem"));
    m_problem->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openDesk"));
    setPrimary(*m_open);
    dressForDoor(*m_open);
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(QStringLiteral("deskBack"));
    dressForDoor(*back);
    connect(m_open, &QPushButton::clicked, this, &DoorDesk::tryPin);
    connect(m_pin, &DoorLine::returnPressed, this, &DoorDesk::tryPin);
    connect(back, &QPushButton::clicked, this, &DoorDesk::left);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(asking);
    column->setSpacing(4 * size::step);
    column->addStretch(1);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(m_pin, 0, Qt::AlignHCenter);
    column->addWidget(m_problem, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(2);
    return asking;
}

QWidget* DoorDesk::makeRegister()
{
    auto* page = new QWidget;
    auto* heading = new QLabel(tr("Desk"));
    heading->setFont(textFont(TextSize::Title, QFont::DemiBold));
    auto* lockIt = new QPushButton(tr("Back to the door"));
    lockIt->setObjectName(QStringLiteral("lockDesk"));
    setPrimary(*lockIt);
    auto* close = new QPushButton(tr("Close the door"));
    close->setObjectName(QStringLiteral("closeDoor"));
    connect(lockIt, &QPushButton::clicked, this, [this] {
        lock();
        Q_EMIT left();
    });
    connect(close, &QPushButton::clicked, this, &DoorDesk::closeWanted);
    auto* head = new QHBoxLayout;
    constexpr int headSide = 22;
    head->setContentsMargins(headSide, 3 * size::step, headSide, 0);
    head->addWidget(heading, 1);
    m_lists = new DoorDeskLists(m_frame, m_session, *m_register, *head);
    head->addWidget(close);
    head->addWidget(lockIt);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_lists, 1);
    auto* roll = new QShortcut(Qt::Key_F9, page);
    roll->setContext(Qt::WidgetWithChildrenShortcut);
    connect(roll, &QShortcut::activated, m_lists, &DoorDeskLists::callTheRoll);
    return page;
}

void DoorDesk::begin()
{
    m_pin->clear();
    m_problem->clear();
    if (!m_session.hasPin()) {
        unlock();
        return;
    }
    m_pages->setCurrentIndex(0);
    m_pin->setFocus();
}

void DoorDesk::lock()
{
    m_pages->setCurrentIndex(0);
    m_pin->clear();
    m_lists->forget();
}

bool DoorDesk::isUnlocked() const { return m_pages->currentIndex() == 1; }

void DoorDesk::tryPin()
{
    if (const int wait = m_patience.secondsToWait(); wait > 0) {
        m_pin->clear();
        m_problem->setText(tr("Wait %n second(s) before the next try.", nullptr, wait));
        return;
    }
    if (m_session.isPinRight(m_pin->text().trimmed())) {
        m_patience.forgive();
        unlock();
        return;
    }
    m_patience.blame();
    m_pin->clear();
    m_problem->setText(tr("That isn’t the PIN."));
    announce(*m_problem, m_problem->text(), Urgency::AtOnce);
}

void DoorDesk::unlock()
{
    m_pin->clear();
    m_pages->setCurrentIndex(1);
    m_lists->showMain();
    refresh();
    m_register->startTyping();
}

void DoorDesk::refresh()
{
    if (!isUnlocked()) {
        return;
    }
    try {
        m_register->show(m_session.meeting().meeting);
        m_lists->refresh();
    } catch (const StoreError& error) {
        m_frame.complain(error.toError(m_session.open().club().path()));
    }
}

} // namespace hearth
