// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/duplicate_table.h"

#include "core/store/database.h"

namespace hearth {

void writeToldApart(Database& database, const MergedPair& pair)
{
    database.run("INSERT OR IGNORE INTO told_apart (member, other) VALUES (?1, ?2)", pair.kept, pair.gone);
}

} // namespace hearth
