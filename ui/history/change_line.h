// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of History is drawn: the time, the words, and Undo or why there is none.
#pragma once

#include <QStyledItemDelegate>

namespace hearth {

class ChangeLine final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where on a line the button is.
    [[nodiscard]] static QRect buttonRect(const QRect& line, Qt::LayoutDirection direction);
};

} // namespace hearth
