// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, turning round and applying the changesets that a recording takes. A changeset maps columns by
// position and skips a table it can't find with "OK", so applying counts what was done against what there was
// to do.
#pragma once

#include "core/store/change_set.h"
#include "core/store/schema_list.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hearth {

class Database;

/// A column's values before and after; nothing where the changeset doesn't hold it (an unchanged column of an
/// update).
struct ColumnChange {
    std::optional<std::int64_t> oldNumber;
    std::optional<std::int64_t> newNumber;
    std::optional<QString> oldText;
    std::optional<QString> newText;
};

/// One recorded row: which, what happened to it, and its columns by position.
struct RecordedRow {
    int table = -1; ///< The table's number in the schema list.
    RowChange change = RowChange::Added;
    RowKey key;
    std::vector<ColumnChange> columns;
};

/// Which columns hold the primary key is read from the changeset itself. Throws `StoreError`.
[[nodiscard]] std::vector<RecordedRow> readChangeset(const QByteArray& changeset, const SchemaList& schema);

/// The changeset that takes `changeset` back. Throws `StoreError`.
[[nodiscard]] QByteArray inverted(const QByteArray& changeset);

/// Applies every operation of `changeset` or throws: a row that isn't as the changeset expects it, a missing
/// table or a broken reference is StoreError::Conflict. Must stand within a transaction, which the caller
/// then rolls back.
void applyChangeset(Database& database, const QByteArray& changeset);

/// A number that changes whenever a recorded table gains, loses or renames a column: kept beside each
/// changeset.
[[nodiscard]] std::int64_t columnDigest(Database& database, const SchemaList& schema);

} // namespace hearth
