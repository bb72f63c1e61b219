// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the command palette is drawn: what was found, and in quiet ink of what kind it is.
#pragma once

#include <QStyledItemDelegate>

namespace hearth {

class PaletteLine final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kindRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hearth
