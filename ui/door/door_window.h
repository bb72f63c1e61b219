// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a window of its own over everything, without a menu, from which nobody gets further than the
// door. It closes from the desk alone.
#pragma once

#include "core/base/id.h"
#include "ui/door/door_session.h"
#include "ui/door/door_time.h"
#include "ui/window/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace hearth {

class DoorDesk;
class DoorFinding;
class DoorGreeting;
class DoorNewcomer;
class DoorPickUp;
class Frame;

class DoorWindow final : public QWidget {
    Q_OBJECT

public:
    /// Throws `StoreError`.
    DoorWindow(Frame& frame, MeetingId meeting);
    ~DoorWindow() override;

    [[nodiscard]] Patience patience() const { return m_patience; }
    [[nodiscard]] DoorSession& session() { return m_session; }
    /// What was said last, of an arrival or of anything else.
    [[nodiscard]] const Arrival& lastArrival() const { return m_last; }

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Page { Finding, Greeting, Newcomers, Desk, PickUp };

    void build();
    [[nodiscard]] static int idleLimit(int page);
    void showPage(Page page);
    void greet(const Arrival& arrival);
    void takeBack();
    void pickUp(const QString& code);
    void restart(QTimer& timer, int usual);
    void goHome();
    void changeLanguage();
    void changePatience();
    void closeDoor();
    [[nodiscard]] bool isSwallowed(QObject* watched, const QEvent& event) const;

    Frame& m_frame;
    DoorSession m_session;
    Patience m_patience = Patience::Usual;
    QString m_languageBefore;
    Look m_lookBefore;
    bool m_mayClose = false;
    Arrival m_last; ///< Which can be taken back.
    QTimer m_greetingEnds;
    QTimer m_takingBackEnds;
    QTimer m_idle;
    QTimer m_deskLocks;
    QStackedWidget* m_pages = nullptr;
    DoorFinding* m_finding = nullptr;
    DoorGreeting* m_greeting = nullptr;
    DoorNewcomer* m_newcomer = nullptr;
    DoorDesk* m_desk = nullptr;
    DoorPickUp* m_pickUp = nullptr;
};

/// Opens the door of `meeting` over the window of `frame`, which is hidden until the door is closed.
/// Null where it can't be opened, which is said.
DoorWindow* openDoor(Frame& frame, QWidget& over, MeetingId meeting);

} // namespace hearth
