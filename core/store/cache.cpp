// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"

namespace hearth {

void growCache(Database& database) { database.script("PRAGMA cache_size=-65536"); }

void shrinkCache(Database& database) noexcept
{
    // Where that fails the memory is merely not given back.
    sqlite3_exec(database.handle(), "PRAGMA cache_size=-2048", nullptr, nullptr, nullptr);
}

} // namespace hearth
