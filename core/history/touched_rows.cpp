// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/touched_rows.h"

#include "core/store/database.h"

#include <algorithm>

namespace hearth {

namespace {

void addParent(std::vector<TouchedRow>& touched, int parent, std::int64_t id)
{
    if (id != 0 && parent >= 0) {
        touched.push_back({parent, {id, 0}, RowChange::Referenced, 0});
    }
}

const ColumnChange& columnAt(const RecordedRow& row, int column)
{
    return row.columns.at(static_cast<std::size_t>(column));
}

/// An update's changeset holds only what changed, so the rest is read from the row as it stands now.
void addUpdated(Database& database,
                const TableShape& shape,
                const RecordedRow& row,
                std::vector<TouchedRow>& touched)
{
    std::string columns = shape.originColumn >= 0 ? "origin" : "0";
    for (const ForeignKey& reference : shape.foreignKeys) {
        columns += ", " + shape.columns.at(static_cast<std::size_t>(reference.column));
    }
    Query now = rowQuery(database, shape, columns, row.key);
    if (!now.next()) {
        return;
    }
    touched.push_back({row.table, row.key, RowChange::Changed, now.integer(0)});
    int column = 1;
    for (const ForeignKey& reference : shape.foreignKeys) {
        addParent(touched, reference.parent, now.integer(column++));
        addParent(touched, reference.parent, columnAt(row, reference.column).oldNumber.value_or(0));
    }
}

void addWhole(const TableShape& shape, const RecordedRow& row, std::vector<TouchedRow>& touched)
{
    const auto value = [&](int column) {
        const ColumnChange& change = columnAt(row, column);
        return change.oldNumber.value_or(change.newNumber.value_or(0));
    };
    touched.push_back(
        {row.table, row.key, row.change, shape.originColumn >= 0 ? value(shape.originColumn) : 0});
    for (const ForeignKey& reference : shape.foreignKeys) {
        addParent(touched, reference.parent, value(reference.column));
    }
}

} // namespace

std::vector<TouchedRow>
touchedRows(Database& database, const std::vector<TableShape>& shapes, const std::vector<RecordedRow>& rows)
{
    std::vector<TouchedRow> touched;
    for (const RecordedRow& row : rows) {
        const TableShape& shape = shapes.at(static_cast<std::size_t>(row.table));
        if (row.change == RowChange::Changed) {
            addUpdated(database, shape, row, touched);
        } else {
            addWhole(shape, row, touched);
        }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    // A parent's own origin matters as well: whoever checks in an imported member stands in the way of taking
    // the import back.
    for (TouchedRow& row : touched) {
        if (row.change == RowChange::Referenced) {
            row.origin = originOf(database, shapes.at(static_cast<std::size_t>(row.table)), row.key);
        }
    }
    return touched;
}

std::int64_t originOf(Database& database, const TableShape& shape, RowKey key)
{
    if (shape.originColumn < 0) {
        return 0;
    }
    Query row = rowQuery(database, shape, "origin", key);
    return row.next() ? row.integer(0) : 0;
}

ChangeSet asChangeSet(const std::vector<TouchedRow>& rows, const SchemaList& schema)
{
    constexpr std::size_t mostNamed = 5'000;
    if (rows.size() > mostNamed) {
        return ChangeSet::ofEverything();
    }
    std::vector<RowTouch> touches;
    touches.reserve(rows.size());
    for (const TouchedRow& row : rows) {
        touches.push_back(
            {schema.recorded.at(static_cast<std::size_t>(row.table)).name, row.key, row.change});
    }
    return ChangeSet(std::move(touches));
}

} // namespace hearth
