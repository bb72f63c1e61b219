// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while people are being seated: how far it is, a button that keeps what is best so far, and
// one that leaves everything as it was.
#pragma once

#include <QWidget>

class QProgressBar;

namespace hearth {

class SeatProgress final : public QWidget {
    Q_OBJECT

public:
    SeatProgress();

    /// In thousandths.
    void setDone(int done);

Q_SIGNALS:
    void stopped();
    void cancelled();

private:
    QProgressBar* m_bar;
};

} // namespace hearth
