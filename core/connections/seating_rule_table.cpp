// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_table.h"

#include "core/store/database.h"

namespace hearth {

void insertSeatingRule(Database& database, const SeatingRule& rule)
{
    database.run("INSERT INTO seating_rule (id, kind, member, other) VALUES (?1, ?2, ?3, ?4)", rule.id,
                 static_cast<int>(rule.kind), rule.member, rule.other);
}

void removeSeatingRule(Database& database, SeatingRuleId id)
{
    database.run("DELETE FROM seating_rule WHERE id=?1", id);
}

std::optional<SeatingRule> findSeatingRule(Database& database, SeatingRuleId id)
{
    Query row = database.query("SELECT kind, member, other FROM seating_rule WHERE id=?1", id);
    if (!row.next()) {
        return std::nullopt;
    }
    return SeatingRule{id, static_cast<SeatingRuleKind>(row.smallInteger(0)), row.id<MemberId>(1),
                       row.id<MemberId>(2)};
}

} // namespace hearth
