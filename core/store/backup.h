// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is a whole, closed club file, proven equal before it gets its name. It is written from the open
// connection, never by copying the file: a second handle on it would drop SQLite's locks.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace hearth {

class Database;

/// Writes a verified copy of `source` to `target`, replacing what is there, and never onto a club that is
/// open. Works also when the source's own file was moved or deleted. On failure or Cancel the target is as
/// it was and nothing else is left. Must not stand within a transaction. Progress counts pages.
[[nodiscard]] Done backupTo(Database& source, const QString& target, const Progress& progress = {});

/// Makes a club of a backup at `target`, which mustn't exist, for clubs are never overwritten. The copy gets
/// its name only when it is verified, and with it the backup.
[[nodiscard]] Done
restoreFile(const QString& backup, const QString& target, int newestVersion, const Progress& progress = {});

/// The same from a database that is open already, such as one that was unsealed.
[[nodiscard]] Done restoreFrom(Database& backup, const QString& target, const Progress& progress = {});

} // namespace hearth
