// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorded tables look like in the open file: where keys, references and origins stand. Read from
// SQLite itself, so that no second list can disagree with the schema.
#pragma once

#include "core/store/change_set.h"
#include "core/store/query.h"
#include "core/store/schema_list.h"

#include <string>
#include <vector>

namespace hearth {

class Database;

struct ForeignKey {
    int column = -1; ///< Position in the child.
    int parent = -1; ///< The parent's number in the schema list.
};

struct TableShape {
    std::string name;
    std::vector<std::string> columns;
    std::vector<int> keyColumns; ///< One or two positions, in key order.
    std::vector<ForeignKey> foreignKeys;
    int originColumn = -1;

    /// The key's columns, with `, 0` in the second's place where there is but one.
    [[nodiscard]] std::string keyList() const;
};

/// Asks for `columns` of the one row with this key. Throws `StoreError`.
[[nodiscard]] Query
rowQuery(Database& database, const TableShape& shape, std::string_view columns, RowKey key);

/// In the order of the schema list. Throws `StoreError`.
[[nodiscard]] std::vector<TableShape> readTableShapes(Database& database, const SchemaList& schema);

} // namespace hearth
