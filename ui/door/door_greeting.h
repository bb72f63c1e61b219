// SPDX-License-Identifier: GPL-3.0-or-later
// What is said after a tap or a scan, over everything else, until its time is up or the next key.
#pragma once

#include "ui/door/door_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class DoorGreeting final : public QWidget {
    Q_OBJECT

public:
    DoorGreeting();

    void show(const Arrival& arrival);
    using QWidget::show;
    [[nodiscard]] const Arrival& arrival() const { return m_arrival; }

Q_SIGNALS:
    void done();
    void takingBack();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Arrival m_arrival;
    QLabel* m_heading;
    QLabel* m_words;
    QPushButton* m_back;
};

} // namespace hearth
