// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/buddy_table.h"

#include "core/store/database.h"

namespace hearth {

void insertBuddy(Database& database, RowId row, const Buddy& buddy)
{
    database.run("INSERT INTO relation (member, id, other, kind) VALUES (?1, ?2, ?3, 1)", buddy.buddy, row,
                 buddy.newcomer);
}

void removeBuddies(Database& database, MemberId newcomer)
{
    database.run("DELETE FROM relation WHERE other=?1 AND kind=1", newcomer);
}

} // namespace hearth
