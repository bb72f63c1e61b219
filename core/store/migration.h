// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file up to the newest schema, one numbered step after the other, each in a transaction of its own.
// Changesets map columns by position, so recorded data from before a step can't be applied after it: the
// caller drops it.
#pragma once

#include "core/store/schema_list.h"

namespace hearth {

class Database;

/// The file's schema version; 0 for a file just created.
[[nodiscard]] int schemaVersion(Database& database);

/// Runs the steps that `database` lacks; returns how many. Throws `StoreError`; a step that fails leaves the
/// file at the version before it.
int migrate(Database& database, const SchemaList& schema);

} // namespace hearth
