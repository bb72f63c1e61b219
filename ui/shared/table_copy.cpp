// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_copy.h"

#include "core/exchange/cell.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace hearth {

namespace {

/// No cell may part in two, nor be taken for a formula where it is pasted.
QString cellText(const QString& text)
{
    return QString::fromStdString(escapeFormula(text.simplified().toStdString()));
}

} // namespace

int copyAsTable(const QTableView& table)
{
    const QHeaderView& header = *table.horizontalHeader();
    std::vector<int> columns;
    for (int at = 0; at < header.count(); ++at) {
        const int column = header.logicalIndex(at);
        if (!header.isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    QModelIndexList chosen = table.selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    QStringList cells;
    for (const int column : columns) {
        cells += cellText(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    lines += cells.join(u'\t');
    for (const QModelIndex& row : chosen) {
        cells.clear();
        for (const int column : columns) {
            cells += cellText(row.siblingAtColumn(column).data().toString());
        }
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return static_cast<int>(chosen.size());
}

} // namespace hearth
