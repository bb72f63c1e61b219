// SPDX-License-Identifier: GPL-3.0-or-later
// How a day of the calendar is drawn: its number, and its meetings as lines on tinted grounds; what is
// missing stands at each in words.
#pragma once

#include <QStyledItemDelegate>

namespace hearth {

class CalendarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Which of the day's meetings is drawn at `y` of a cell in `rect`, -1 for none.
    [[nodiscard]] static int entryAt(const QRect& rect, const QModelIndex& index, int y);
    /// Whether a drag stands over this day.
    void setTarget(const QModelIndex& target) { m_target = target; }

private:
    QPersistentModelIndex m_target;
};

} // namespace hearth
