// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_shape.h"

#include "core/store/database.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace hearth {

namespace {

int position(const TableShape& shape, std::string_view column)
{
    const auto found = std::find(shape.columns.begin(), shape.columns.end(), column);
    return found == shape.columns.end() ? -1 : static_cast<int>(found - shape.columns.begin());
}

TableShape readShape(Database& database, const SchemaList& schema, const RecordedTable& recorded)
{
    const std::string_view table = recorded.name;
    TableShape shape;
    shape.name = table;
    std::vector<std::pair<std::int64_t, int>> keys;
    Query columns = database.query("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid", table);
    while (columns.next()) {
        if (columns.integer(1) > 0) {
            keys.emplace_back(columns.integer(1), static_cast<int>(shape.columns.size()));
        }
        shape.columns.emplace_back(columns.bytes(0));
    }
    std::sort(keys.begin(), keys.end());
    for (const auto& [order, column] : keys) {
        shape.keyColumns.push_back(column);
    }
    if (shape.keyColumns.empty() || shape.keyColumns.size() > 2) {
        throw StoreError(Error::Kind::Internal, "recorded table without a usable key: " + shape.name);
    }
    Query references = database.query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)", table);
    while (references.next()) {
        shape.foreignKeys.push_back(
            {position(shape, references.bytes(0)), schema.tableNumber(references.bytes(1))});
    }
    for (const std::string_view owner : recorded.owners) {
        shape.foreignKeys.push_back({shape.keyColumns.front(), schema.tableNumber(owner)});
    }
    shape.originColumn = position(shape, "origin");
    return shape;
}

} // namespace

std::string TableShape::keyList() const
{
    const std::string second =
        keyColumns.size() > 1 ? columns[static_cast<std::size_t>(keyColumns.back())] : std::string("0");
    return columns[static_cast<std::size_t>(keyColumns.front())] + ", " + second;
}

Query rowQuery(Database& database, const TableShape& shape, std::string_view columns, RowKey key)
{
    const auto column = [&](int position) { return shape.columns.at(static_cast<std::size_t>(position)); };
    std::string sql = "SELECT " + std::string(columns) + " FROM " + shape.name + " WHERE " +
                      column(shape.keyColumns.front()) + "=?1";
    if (shape.keyColumns.size() == 1) {
        return database.query(sql, key.first);
    }
    sql += " AND " + column(shape.keyColumns.back()) + "=?2";
    return database.query(sql, key.first, key.second);
}

std::vector<TableShape> readTableShapes(Database& database, const SchemaList& schema)
{
    std::vector<TableShape> shapes;
    shapes.reserve(schema.recorded.size());
    for (const RecordedTable& table : schema.recorded) {
        shapes.push_back(readShape(database, schema, table));
    }
    return shapes;
}

} // namespace hearth
