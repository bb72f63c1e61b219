// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/nameless_view.h"

#include "ui/connections/net_table_model.h"
#include "ui/shared/row_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace hearth {

NamelessView::NamelessView()
{
    dressTable(*this);
    setItemDelegate(new RowDelegate(*this));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    horizontalHeader()->setSectionsMovable(false);
}

int NamelessView::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            rows += model()->index(row, 0);
        }
    }
    QStringList lines;
    const auto addLine = [&](const std::function<QString(int)>& text) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells += text(column);
        }
        lines += cells.join(u'\t');
    };
    addLine([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex& row : rows) {
        addLine([&](int column) {
            return row.siblingAtColumn(column).data(NetTableModel::namelessRole).toString();
        });
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return static_cast<int>(rows.size());
}

void NamelessView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        static_cast<void>(copy());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace hearth
