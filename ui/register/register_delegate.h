// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of a register is drawn: the mark as a chip, the last four as signs, and on the row where the
// keyboard is, buttons for the marks it hasn't. What they do the keys and the buttons above the list do too.
#pragma once

#include "core/attendance/attendance.h"
#include "ui/shared/row_delegate.h"

namespace hearth {

class RegisterDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit RegisterDelegate(QAbstractItemView& view);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setCanMark(bool canMark) { m_canMark = canMark; }
    /// Which marks have buttons.
    void setMarks(std::vector<AttendanceStatus> marks) { m_marks = std::move(marks); }

Q_SIGNALS:
    /// A button in the row was clicked.
    void marked(const QModelIndex& index, hearth::AttendanceStatus status);

protected:
    bool editorEvent(QEvent* event,
                     QAbstractItemModel* model,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    struct Button {
        QRect rect;
        AttendanceStatus status = AttendanceStatus::Present;
    };

    [[nodiscard]] bool hasButtons(const QModelIndex& index) const;
    [[nodiscard]] std::vector<Button> buttonsIn(const QRect& cell, Qt::LayoutDirection direction) const;

    QAbstractItemView& m_table;
    bool m_canMark = true;
    std::vector<AttendanceStatus> m_marks{AttendanceStatus::Present, AttendanceStatus::Late,
                                          AttendanceStatus::Excused, AttendanceStatus::Absent};
};

} // namespace hearth
