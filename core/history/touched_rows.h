// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a changeset touched, also by parent: an attendance under its member and its meeting. This
// answers "which later change stands in the way of this undo", which SQLite's conflict callback can't name.
#pragma once

#include "core/store/changeset.h"
#include "core/store/table_shape.h"

namespace hearth {

class Database;

/// One line of `change_row`. `origin` is the bulk change that had added the row, 0 for none.
struct TouchedRow {
    int table = -1;
    RowKey key;
    RowChange change = RowChange::Changed;
    std::int64_t origin = 0;

    auto operator<=>(const TouchedRow&) const = default;
};

/// Sorted, each once. Must be asked in the transaction that made the changeset: for updated rows it reads
/// references and origins from the tables.
[[nodiscard]] std::vector<TouchedRow>
touchedRows(Database& database, const std::vector<TableShape>& shapes, const std::vector<RecordedRow>& rows);

/// The bulk change that added this row, 0 where there is none or the row isn't there.
[[nodiscard]] std::int64_t originOf(Database& database, const TableShape& shape, RowKey key);

/// For views: names instead of numbers. Of very many rows they are told only that everything may be new,
/// which is quicker for them as well.
[[nodiscard]] ChangeSet asChangeSet(const std::vector<TouchedRow>& rows, const SchemaList& schema);

} // namespace hearth
