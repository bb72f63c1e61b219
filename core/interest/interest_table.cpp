// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interest/interest_table.h"

#include "core/store/database.h"

namespace hearth {

bool writeInterestName(Database& database, InterestId id, const QString& name)
{
    database.run("UPDATE interest SET name=?2 WHERE id=?1", id, name);
    return database.changes() > 0;
}

} // namespace hearth
