// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_table_model.h"

#include <algorithm>

namespace hearth {

NetTableModel::NetTableModel(const QLocale& locale) : m_collator(locale) { m_collator.setNumericMode(true); }

void NetTableModel::show(const QStringList& headings, std::vector<Row> rows, std::vector<bool> numbers)
{
    beginResetModel();
    if (headings != m_headings) {
        m_column = 0;
        m_order = Qt::AscendingOrder;
    }
    m_headings = headings;
    m_numbers = std::move(numbers);
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void NetTableModel::narrow(MemberId member)
{
    if (member != m_only) {
        beginResetModel();
        m_only = member;
        arrange();
        endResetModel();
    }
}

int NetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int NetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant NetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Cell& cell = rowAt(index.row()).cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 || cell.text.isEmpty()
                   ? cell.text
                   : m_headings.at(index.column()) + QStringLiteral(": ") + cell.text;
    case namelessRole:
        return cell.nameless.isEmpty() ? cell.text : cell.nameless;
    default:
        return {};
    }
}

QVariant NetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_headings.value(section);
    }
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant();
}

void NetTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void NetTableModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_only || m_rows[i].member == m_only || m_rows[i].other == m_only) {
            m_shown.push_back(i);
        }
    }
    const auto column = static_cast<std::size_t>(m_column);
    const bool isNumber = column < m_numbers.size() && m_numbers[column];
    std::vector<QCollatorSortKey> keys;
    if (!isNumber) {
        keys.reserve(m_rows.size());
        for (const Row& row : m_rows) {
            keys.push_back(m_collator.sortKey(row.cells.at(column).text));
        }
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t one, std::size_t other) {
        const std::size_t first = m_order == Qt::AscendingOrder ? one : other;
        const std::size_t second = m_order == Qt::AscendingOrder ? other : one;
        return isNumber ? m_rows[first].cells[column].number < m_rows[second].cells[column].number
                        : keys[first] < keys[second];
    });
}

} // namespace hearth
