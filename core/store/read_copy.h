// SPDX-License-Identifier: GPL-3.0-or-later
// A look into a file that another process holds: its bytes are read as a copy, and only a copy that can't be
// torn is handed out. SQLite can't be asked, since the other's lock keeps every reader out; and opening the
// original as immutable would show half of a change as if it were whole.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace hearth {

class Database;

/// How long to try while the other process keeps writing.
struct Patience {
    int tries = 10;
    int pause = 20; ///< Milliseconds between two tries.
};

/// The file at `path` as it stood at one moment, read-only in memory. Fails as Busy when it changed during
/// every try or is open in this process, as Damaged when it stood still and isn't whole, otherwise as opening
/// it would.
[[nodiscard]] Result<std::unique_ptr<Database>>
readCopy(const QString& path, int newestVersion, Patience patience = {});

} // namespace hearth
