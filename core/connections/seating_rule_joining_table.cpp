// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_joining_table.h"

#include "core/club.h"

namespace hearth {

void joinSeatingRules(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    database.run("DELETE FROM seating_rule WHERE (member=?1 AND other=?2) OR (member=?2 AND other=?1)",
                 pair.kept, pair.gone);
    database.run("UPDATE seating_rule SET origin=NULL,"
                 " member=min(iif(member=?2, ?1, member), iif(other=?2, ?1, other)),"
                 " other=max(iif(member=?2, ?1, member), iif(other=?2, ?1, other))"
                 " WHERE member=?2 OR other=?2",
                 pair.kept, pair.gone);
    database.run("DELETE FROM seating_rule WHERE (member=?1 OR other=?1) AND EXISTS (SELECT 1 FROM"
                 " seating_rule AS same WHERE same.id<seating_rule.id AND same.kind=seating_rule.kind"
                 " AND same.member=seating_rule.member AND same.other=seating_rule.other)",
                 pair.kept);
}

} // namespace hearth
