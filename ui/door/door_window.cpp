// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_window.h"

#include "core/base/translation.h"
#include "core/store/store_error.h"
#include "ui/door/door_desk.h"
#include "ui/door/door_finding.h"
#include "ui/door/door_greeting.h"
#include "ui/door/door_newcomer.h"
#include "ui/door/door_pick_up.h"
#include "ui/door/scan_filter.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

/// How long a page is left as it is without a touch, in milliseconds; 0 where nothing is to be cleared.
int DoorWindow::idleLimit(int page)
{
    constexpr int forTyping = 3;
    return page == Newcomers ? idleClears * forTyping : page == Finding || page == PickUp ? idleClears : 0;
}

DoorWindow::DoorWindow(Frame& frame, MeetingId meeting)
    : m_frame(frame),
      m_session(frame.open(), meeting),
      m_languageBefore(languageInUse()),
      m_lookBefore(lookInUse())
{
    setObjectName(QStringLiteral("door"));
    setWindowTitle(tr("Door"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.settings().staysDark) {
        applyTheme(Look::Dark, zoomInUse());
    }
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    build();
    qApp->installEventFilter(this);
    auto* scans = new ScanFilter(*this); // hears every key before this window does
    scans->setParent(this);
    connect(scans, &ScanFilter::scanned, this,
            [this](const QString& code) { greet(m_session.arrive(code)); });
    connect(&m_session, &DoorSession::changed, this, [this] {
        m_finding->refresh();
        m_desk->refresh();
    });
    for (QTimer* timer : {&m_greetingEnds, &m_idle, &m_deskLocks}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DoorWindow::goHome);
    }
    m_takingBackEnds.setSingleShot(true);
    connect(&m_takingBackEnds, &QTimer::timeout, this, [this] { m_finding->offerTakingBack({}); });
}

DoorWindow::~DoorWindow()
{
    if (languageInUse() != m_languageBefore) {
        useLanguage(m_languageBefore);
        QApplication::setLayoutDirection(QLocale().textDirection());
    }
    if (lookInUse() != m_lookBefore) {
        applyTheme(m_lookBefore, zoomInUse());
    }
}

void DoorWindow::build()
{
    if (m_pages != nullptr) {
        layout()->removeWidget(m_pages);
        m_pages->hide();
        m_pages->deleteLater();
    }
    m_pages = new QStackedWidget;
    m_finding = new DoorFinding(m_session);
    m_greeting = new DoorGreeting;
    m_newcomer = new DoorNewcomer(m_session);
    m_desk = new DoorDesk(m_frame, m_session);
    m_pickUp = new DoorPickUp;
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_finding, m_greeting, m_newcomer, m_desk, m_pickUp}) {
        m_pages->addWidget(page);
    }
    layout()->addWidget(m_pages);
    connect(m_finding, &DoorFinding::chosen, this,
            [this](MemberId member) { greet(m_session.arrive(member, AttendanceSource::Door)); });
    connect(m_finding, &DoorFinding::cardTyped, this,
            [this](const QString& code) { greet(m_session.arrive(code)); });
    connect(m_finding, &DoorFinding::newcomerWanted, this, [this] { showPage(Newcomers); });
    connect(m_finding, &DoorFinding::deskWanted, this, [this] { showPage(Desk); });
    connect(m_finding, &DoorFinding::languageWanted, this, &DoorWindow::changeLanguage);
    connect(m_finding, &DoorFinding::timeWanted, this, &DoorWindow::changePatience);
    connect(m_greeting, &DoorGreeting::done, this, &DoorWindow::goHome);
    connect(m_greeting, &DoorGreeting::takingBack, this, &DoorWindow::takeBack);
    connect(m_finding, &DoorFinding::takingBack, this, &DoorWindow::takeBack);
    connect(m_greeting, &DoorGreeting::leaving, this,
            [this](MemberId member) { greet(m_session.leave(member)); });
    connect(m_greeting, &DoorGreeting::waiting, this,
            [this](MemberId member) { greet(m_session.wait(member)); });
    connect(m_greeting, &DoorGreeting::cameToo, this,
            [this](const std::vector<MemberId>& members) { greet(m_session.arriveToo(members)); });
    connect(m_finding, &DoorFinding::pickUpWanted, this, [this] { showPage(PickUp); });
    connect(m_pickUp, &DoorPickUp::left, this, &DoorWindow::goHome);
    connect(m_pickUp, &DoorPickUp::told, this, &DoorWindow::pickUp);
    connect(m_newcomer, &DoorNewcomer::left, this, &DoorWindow::goHome);
    connect(m_newcomer, &DoorNewcomer::ready, this, [this](const Newcomer& newcomer) {
        const Arrival arrival = m_session.arriveNew(newcomer);
        if (arrival.kind == Arrival::Kind::Refused) {
            m_newcomer->complain(arrival.words);
        } else {
            greet(arrival);
        }
    });
    connect(m_desk, &DoorDesk::left, this, &DoorWindow::goHome);
    connect(m_desk, &DoorDesk::closeWanted, this, &DoorWindow::closeDoor);
    goHome();
}

void DoorWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    if (page == Newcomers) {
        m_newcomer->begin();
    } else if (page == Desk) {
        m_desk->begin();
    } else if (page == PickUp) {
        m_pickUp->begin();
    }
    restart(m_idle, idleLimit(page));
    restart(m_deskLocks, page == Desk ? deskStays : 0);
}

void DoorWindow::greet(const Arrival& arrival)
{
    m_desk->lock();
    m_finding->clear();
    m_greeting->show(arrival);
    m_pages->setCurrentIndex(Greeting);
    m_greeting->setFocus();
    m_idle.stop();
    m_deskLocks.stop();
    const bool isMore =
        arrival.mayLeave || arrival.mayWait || !arrival.code.isEmpty() || !arrival.mates.empty();
    restart(m_greetingEnds, isMore ? takingBackStays : greetingStays); // what is to be read or chosen stays
    m_last = arrival; // it can be taken back for longer than it is greeted
    const auto& names = m_session.arrivals();
    m_finding->offerTakingBack(arrival.change && !names.empty() ? names.front() : QString());
    restart(m_takingBackEnds, arrival.change ? takingBackStays : 0);
}

void DoorWindow::pickUp(const QString& code)
{
    const Arrival gone = m_session.pickUp(code);
    if (gone.kind == Arrival::Kind::Refused) {
        m_pickUp->complain(gone.heading + u' ' + gone.words);
        return;
    }
    m_pickUp->praise();
    greet(gone);
}

void DoorWindow::takeBack()
{
    const bool isBack = m_session.takeBack(m_last);
    greet({isBack ? Arrival::Kind::Already : Arrival::Kind::Refused,
           isBack ? tr("Taken back.") : tr("That can’t be taken back here."),
           isBack ? tr("Now find your own name.") : tr("Please ask at the desk."),
           {}});
}

/// A limit of 0, or none under this patience, never ends.
void DoorWindow::restart(QTimer& timer, int usual)
{
    const int wait = lasting(usual, m_patience);
    timer.stop();
    if (wait > 0) {
        timer.start(wait);
    }
}

void DoorWindow::goHome()
{
    m_greetingEnds.stop();
    m_deskLocks.stop();
    m_desk->lock();
    m_newcomer->begin();
    m_pickUp->begin();
    m_pages->setCurrentIndex(Finding);
    m_finding->clear();
}

void DoorWindow::changeLanguage()
{
    const QStringList all = availableLanguages();
    const auto at = all.indexOf(languageInUse());
    useLanguage(all.at((at + 1) % all.size()));
    QApplication::setLayoutDirection(QLocale().textDirection());
    build();
}

void DoorWindow::changePatience()
{
    m_patience = m_patience == Patience::Usual     ? Patience::Tenfold
                 : m_patience == Patience::Tenfold ? Patience::Endless
                                                   : Patience::Usual;
    const QString words = m_patience == Patience::Usual     ? tr("Everything stays as long as usual again.")
                          : m_patience == Patience::Tenfold ? tr("Everything stays ten times as long now.")
                                                            : tr("Everything stays until the next key now.");
    greet({Arrival::Kind::Already, tr("More time"), words, {}});
}

void DoorWindow::closeDoor()
{
    m_mayClose = true;
    close();
}

void DoorWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && m_session.hasPin()) {
        event->ignore(); // only from the desk
        return;
    }
    event->accept();
    Q_EMIT closed();
}

/// Whatever would lead out of the door: menus, shortcuts with Ctrl, Alt and function keys.
bool DoorWindow::isSwallowed(QObject* watched, const QEvent& event) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != this && !isAncestorOf(widget)) || m_desk->isUnlocked()) {
        return false;
    }
    if (event.type() == QEvent::ContextMenu || event.type() == QEvent::Drop ||
        event.type() == QEvent::DragEnter) {
        return true;
    }
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride &&
        event.type() != QEvent::Shortcut) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isCommand = key.modifiers().testFlag(Qt::ControlModifier) ||
                           key.modifiers().testFlag(Qt::MetaModifier) ||
                           (key.modifiers().testFlag(Qt::AltModifier) && key.text().isEmpty());
    const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return event.type() != QEvent::ShortcutOverride && (isCommand || isFunction);
}

bool DoorWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (isSwallowed(watched, *event)) {
        return true;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool isHere = widget != nullptr && (widget == this || isAncestorOf(widget));
    if (isHere && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)) {
        const int page = m_pages->currentIndex();
        restart(m_idle, idleLimit(page));
        restart(m_deskLocks, page == Desk ? deskStays : 0);
        if (page == Greeting && event->type() == QEvent::KeyPress) {
            const auto& key = *static_cast<QKeyEvent*>(event);
            const bool isOnButton = qobject_cast<QAbstractButton*>(watched) != nullptr &&
                                    (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter ||
                                     key.key() == Qt::Key_Space || key.key() == Qt::Key_Tab);
            if (!isOnButton && key.key() != Qt::Key_Tab) {
                goHome();
                if (!key.text().isEmpty() && key.text().front().isPrint() && key.text() != u" ") {
                    m_finding->type(key.text()); // the next one's first letter
                }
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

DoorWindow* openDoor(Frame& frame, QWidget& over, MeetingId meeting)
{
    try {
        auto* door = new DoorWindow(frame, meeting);
        QWidget* window = over.window();
        QObject::connect(door, &DoorWindow::closed, window, [window] { window->show(); });
        if (const QScreen* screen = window->screen()) { // also where no window manager makes it so
            door->setGeometry(screen->geometry());
        }
        door->showFullScreen();
        door->activateWindow();
        window->hide();
        return door;
    } catch (const StoreError& error) {
        frame.complain(error.toError(frame.open().club().path()));
        return nullptr;
    }
}

} // namespace hearth
