// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

#include <QStringList>

#include <functional>

namespace hearth {

/// Rows of values that are in memory already.
template<class Value>
class ListedRows final : public RowSource {
public:
    ListedRows(std::vector<Value> values,
               const QStringList& columns,
               std::function<QStringList(const Value&)> cells)
        : m_values(std::move(values)), m_cells(std::move(cells))
    {
        for (const QString& column : columns) {
            m_columns.push_back(column.toStdString());
        }
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }

    bool next(std::vector<std::string>& cells) override
    {
        if (m_at == m_values.size()) {
            return false;
        }
        cells.clear();
        for (const QString& cell : m_cells(m_values[m_at++])) {
            cells.push_back(cell.toStdString());
        }
        return true;
    }

private:
    std::vector<Value> m_values;
    std::function<QStringList(const Value&)> m_cells;
    std::vector<std::string> m_columns;
    std::size_t m_at = 0;
};

} // namespace hearth
