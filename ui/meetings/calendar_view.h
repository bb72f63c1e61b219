// SPDX-License-Identifier: GPL-3.0-or-later
// The table of days: a meeting is opened by a double click or Enter, moved by dragging it or by Ctrl with an
// arrow, and a new one is begun on a day by a double click beside them or by Insert.
#pragma once

#include "core/meeting/meeting.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace hearth {

class CalendarDelegate;
class CalendarModel;

class CalendarView final : public QTableView {
    Q_OBJECT

public:
    explicit CalendarView(CalendarModel& model);

    [[nodiscard]] QDate currentDay() const;
    void setCurrentDay(QDate day);

Q_SIGNALS:
    void opened(hearth::MeetingId meeting);
    void moved(hearth::MeetingId meeting, QDate day);
    void wanted(QDate day);
    /// An arrow leads out of the weeks that are shown.
    void left(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] MeetingId meetingAt(const QPoint& place) const;
    /// The meeting of the current day that is meant; asks where there are several.
    [[nodiscard]] MeetingId chosen();
    [[nodiscard]] static int daysOf(int key);
    void goTo(QDate day);

    CalendarModel& m_model;
    CalendarDelegate* m_delegate;
    MeetingId m_dragged;
    QPoint m_pressed;
    bool m_isDragging = false;
};

} // namespace hearth
