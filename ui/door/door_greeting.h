// SPDX-License-Identifier: GPL-3.0-or-later
// What is said after a tap or a scan, over everything else, until its time is up or the next key.
#pragma once

#include "ui/door/door_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class FlowLayout;

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
    void leaving(hearth::MemberId member);
    void waiting(hearth::MemberId member);
    /// Those who live with whoever was greeted have come too.
    void cameToo(const std::vector<hearth::MemberId>& members);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void offerMates();

    Arrival m_arrival;
    QLabel* m_heading;
    QLabel* m_words;
    QLabel* m_code;
    QWidget* m_mates;
    QLabel* m_mateWords;
    FlowLayout* m_mateRow;
    QPushButton* m_deed; ///< Going home, or waiting for a seat.
    QPushButton* m_back;
};

} // namespace hearth
