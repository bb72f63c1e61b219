// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_table.h"

#include "core/store/database.h"

namespace hearth {

void insertSeatingRule(Database& database, const SeatingRule& rule)
{
    if (peopleOf(rule.kind) == 0) {
        database.run("INSERT INTO seating_custom (id, kind) VALUES (?1, ?2)", rule.id,
                     static_cast<int>(rule.kind));
        return;
    }
    database.run("INSERT INTO seating_rule (id, kind, member, other) VALUES (?1, ?2, ?3, ?4)", rule.id,
                 static_cast<int>(rule.kind), rule.member, rule.other ? rule.other : rule.member);
}

void removeSeatingRule(Database& database, SeatingRuleId id)
{
    database.run("DELETE FROM seating_rule WHERE id=?1", id);
    database.run("DELETE FROM seating_custom WHERE id=?1", id);
}

} // namespace hearth
