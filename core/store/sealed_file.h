// SPDX-License-Identifier: GPL-3.0-or-later
// A whole club in a file that only a passphrase opens. The plain bytes are held in memory: they never touch
// the disk that the sealed file goes to or comes from.
#pragma once

#include "core/base/seal.h"

#include <memory>

namespace hearth {

class Database;

/// Writes a verified copy of `source`, sealed, to `target`; otherwise as `backupTo`.
[[nodiscard]] Done sealedBackupTo(Database& source,
                                  const QString& target,
                                  const QString& passphrase,
                                  SealEffort effort = SealEffort::Thorough,
                                  const Progress& progress = {});

/// The sealed club as a read-only database in memory, verified. Fails as `unseal` does, and as opening a file
/// of that version would.
[[nodiscard]] Result<std::unique_ptr<Database>>
openSealed(const QString& path, const QString& passphrase, int newestVersion, const Progress& progress = {});

/// Makes a club of a sealed backup at `target`, which mustn't exist.
[[nodiscard]] Done restoreSealed(const QString& path,
                                 const QString& passphrase,
                                 const QString& target,
                                 int newestVersion,
                                 const Progress& progress = {});

/// Whether the file at `path` needs a passphrase. False too when there is none or it can't be read.
[[nodiscard]] bool isSealedFile(const QString& path);

} // namespace hearth
