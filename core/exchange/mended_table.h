// SPDX-License-Identifier: GPL-3.0-or-later
// A table in which somebody put single cells right before it is imported; the file itself stays as it is.
#pragma once

#include "core/exchange/source_table.h"

#include <map>
#include <string>
#include <utility>

namespace hearth {

/// By the row's line and the column's place.
using MendedCells = std::map<std::pair<std::int64_t, std::size_t>, std::string>;

class MendedTable final : public SourceTable {
public:
    /// Both outlive it.
    MendedTable(SourceTable& table, const MendedCells& cells);

    [[nodiscard]] Result<bool> next(CsvRecord& record) override;
    [[nodiscard]] Done rewind() override { return m_table.rewind(); }
    [[nodiscard]] bool bringsPhotos() const override { return m_table.bringsPhotos(); }
    [[nodiscard]] Result<QByteArray> photo(std::int64_t line) override { return m_table.photo(line); }
    [[nodiscard]] QString description() const override { return m_table.description(); }

private:
    SourceTable& m_table;
    const MendedCells& m_cells;
};

} // namespace hearth
