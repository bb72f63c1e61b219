// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_table.h"

#include "core/store/database.h"

namespace hearth {

void insertHousehold(Database& database, const Household& household, ChangeId origin)
{
    database.run("INSERT INTO household (id, name, notes, origin) VALUES (?1, ?2, ?3, ?4)", household.id,
                 household.name, household.notes, origin);
}

void updateHousehold(Database& database, const Household& household)
{
    database.run("UPDATE household SET name=?2, notes=?3 WHERE id=?1", household.id, household.name,
                 household.notes);
}

void removeHousehold(Database& database, HouseholdId id)
{
    database.run("DELETE FROM household_member WHERE household=?1", id);
    database.run("DELETE FROM household WHERE id=?1", id);
}

} // namespace hearth
