// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of a table is drawn: text on the row's ground, a line below it, the chosen row tinted, the first
// column bold, some columns as chips. Everything that a chip says stands in the model's text too, for a
// screen reader.
#pragma once

#include "ui/window/theme/tokens.h"

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace hearth {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QAbstractItemView& view);

    /// Draws the cells of `column` as chips of the tone that `tone` names.
    void setChips(int column, std::function<Tone(const QModelIndex&)> tone);
    /// Draws this column bold; the first, unless something else is said; -1 for none.
    void setStrong(int column) { m_strong = column; }

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The height of a row at the present size of text.
    [[nodiscard]] static int rowHeight();

protected:
    /// The row's ground and the line below it; what stands in the cell goes into the rectangle it returns.
    QRect drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    QAbstractItemView& m_view;
    int m_strong = 0;
    int m_chipColumn = -1;
    std::function<Tone(const QModelIndex&)> m_tone;
};

/// Makes a table look and behave as all of the program's do: whole rows, no grid, quiet headings, rows of the
/// text's height, Tab leaving it.
void dressTable(QAbstractItemView& view);

} // namespace hearth
