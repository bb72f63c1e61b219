// SPDX-License-Identifier: GPL-3.0-or-later
// The list of changes in the file: writing an entry, finding one, and what undo and redo take next.
// Everything here happens inside the caller's transaction.
#pragma once

#include "core/history/entry.h"
#include "core/history/touched_rows.h"
#include "core/store/schema_list.h"

#include <optional>
#include <vector>

namespace hearth {

class Database;

class History {
public:
    /// Reads the tables' shapes once. Throws `StoreError`.
    History(Database& database, const SchemaList& schema);

    [[nodiscard]] const SchemaList& schema() const { return m_schema; }
    [[nodiscard]] const std::vector<TableShape>& shapes() const { return m_shapes; }
    [[nodiscard]] Database& database() const { return m_database; }

    /// Appends an entry with its data and rows. A new change ends what could be redone: the data kept for it
    /// goes.
    void write(const HistoryEntry& entry, const QByteArray& data, const std::vector<TouchedRow>& rows);

    [[nodiscard]] std::optional<HistoryEntry> find(ChangeId id) const;
    /// Newest first, from before `before` (0: from the newest), at most `limit` of them (negative: all).
    [[nodiscard]] std::vector<HistoryEntry> list(ChangeId before = {}, int limit = -1) const;
    /// Every entry that touched this row or one that belongs to it, newest first.
    [[nodiscard]] std::vector<HistoryEntry> touching(std::string_view table, std::int64_t id) const;

    /// What undo takes next: the newest change that stands.
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    /// What redo takes next: the newest undo that stands, unless a new change came after it.
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;

    void setStands(ChangeId id, bool stands);
    void setData(ChangeId id, const QByteArray& data);
    /// The changeset kept with an entry, unpacked; nothing when it was dropped or the columns have changed
    /// since.
    [[nodiscard]] std::optional<QByteArray> data(ChangeId id) const;
    /// The greatest id given to an entry, 0 in an empty history.
    [[nodiscard]] std::int64_t lastId() const;

    /// Columns of a row that is gone, as it was before the newest change that removed it, else as it was
    /// added by a change that was undone: for words about what is gone. Empty when History doesn't hold it
    /// any more.
    [[nodiscard]] std::vector<ColumnChange>
    removedRow(std::string_view table, std::int64_t id, const std::vector<std::string_view>& columns) const;
    /// One of them that is a text.
    [[nodiscard]] std::optional<QString>
    removedText(std::string_view table, std::int64_t id, std::string_view column) const;

private:
    Database& m_database;
    const SchemaList& m_schema;
    std::vector<TableShape> m_shapes;
    std::int64_t m_digest = 0;
};

} // namespace hearth
