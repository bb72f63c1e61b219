// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of a register in rows of twelve: a full disc for who came, half of one for who came late, a ring for
// who was absent, a dash for who was excused. Shape alone says which, and each can be read with the keyboard
// or a pointer.
#pragma once

#include "core/attendance/attendance.h"

#include <QWidget>

#include <vector>

namespace hearth {

class MarkRow final : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        AttendanceStatus status = AttendanceStatus::Present;
        QString words; ///< "Club night, 26 Nov: present".
    };

    MarkRow();

    void setMarks(std::vector<Mark> marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect rectOf(int mark) const;
    [[nodiscard]] int markAt(const QPoint& at) const;
    void choose(int mark);

    std::vector<Mark> m_marks;
    int m_chosen = 0;
};

/// Draws one mark in the middle of `rect`.
void drawMark(QPainter& painter, const QRect& rect, AttendanceStatus status);
/// "present", "late", "excused", "absent" in the reader's language.
[[nodiscard]] QString markWord(AttendanceStatus status);

} // namespace hearth
