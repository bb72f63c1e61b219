// SPDX-License-Identifier: GPL-3.0-or-later
// The desk behind the door: a PIN, and then the register, where marks are put right, people let in beyond the
// seats, and the door is closed. A wrong PIN is answered slower each time.
#pragma once

#include "core/base/id.h"
#include "ui/door/slow_answer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hearth {

class DoorDeskLists;
class DoorLine;
class DoorSession;
class Frame;
class RegisterView;

class DoorDesk final : public QWidget {
    Q_OBJECT

public:
    DoorDesk(Frame& frame, DoorSession& session);

    /// Asks for the PIN, or opens where there is none.
    void begin();
    void lock();
    [[nodiscard]] bool isUnlocked() const;
    /// What the register has changed.
    void refresh();

Q_SIGNALS:
    void left();
    void closeWanted();

private:
    [[nodiscard]] QWidget* makeAsking();
    [[nodiscard]] QWidget* makeRegister();
    void tryPin();
    void unlock();

    Frame& m_frame;
    DoorSession& m_session;
    QStackedWidget* m_pages;
    DoorLine* m_pin;
    QLabel* m_problem;
    QPushButton* m_open;
    RegisterView* m_register;
    DoorDeskLists* m_lists = nullptr;
    SlowAnswer m_patience;
};

} // namespace hearth
