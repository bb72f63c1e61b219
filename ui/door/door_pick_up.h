// SPDX-License-Identifier: GPL-3.0-or-later
// Where whoever takes a child home tells its number. A wrong one is answered slower each time, as the desk's
// PIN is.
#pragma once

#include "ui/door/slow_answer.h"

#include <QWidget>

class QLabel;

namespace hearth {

class DoorLine;

class DoorPickUp final : public QWidget {
    Q_OBJECT

public:
    DoorPickUp();

    /// Forgets what was typed.
    void begin();
    /// The number was wrong.
    void complain(const QString& words);
    /// It was right: the next wrong one is the first again.
    void praise() { m_patience.forgive(); }

Q_SIGNALS:
    void told(const QString& code);
    void left();

private:
    void tell();

    DoorLine* m_line;
    QLabel* m_problem;
    SlowAnswer m_patience;
};

} // namespace hearth
