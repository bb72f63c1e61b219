// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mended_table.h"

namespace hearth {

MendedTable::MendedTable(SourceTable& table, const MendedCells& cells) : m_table(table), m_cells(cells)
{
    m_header = table.header();
    m_noun = table.noun();
}

Result<bool> MendedTable::next(CsvRecord& record)
{
    auto more = m_table.next(record);
    if (more && *more) {
        for (auto cell = m_cells.lower_bound({record.line, 0});
             cell != m_cells.end() && cell->first.first == record.line; ++cell) {
            if (record.fields.size() <= cell->first.second) {
                record.fields.resize(cell->first.second + 1);
            }
            record.fields[cell->first.second] = cell->second;
        }
    }
    return more;
}

} // namespace hearth
