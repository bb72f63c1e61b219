// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what tables keep to, and what of it concerns the people who are seated. Throws `StoreError`.
#pragma once

#include "core/connections/buddy.h"
#include "core/connections/seating_rule.h"
#include "core/connections/table_plan.h"
#include "core/connections/tables/table_order.h"
#include "core/meeting/meeting.h"

#include <optional>

namespace hearth {

class Database;

/// All rules, by kind and then in the order in which they were made.
[[nodiscard]] std::vector<SeatingRule> listSeatingRules(Database& database);
[[nodiscard]] std::optional<SeatingRule> findSeatingRule(Database& database, SeatingRuleId id);

/// Those of `people`, who are in the order of their ids, who come in their first visits; by id.
[[nodiscard]] std::vector<FirstVisits>
newcomersAmong(Database& database, const Meeting& meeting, const std::vector<MemberId>& people);

/// Adds to the order what the club's rules and the meeting's marked tables ask for these people, who are in
/// the order of their ids. In a step-free venue of which no table is marked every table is.
void addRules(Database& database,
              const Meeting& meeting,
              const TablePlan& plan,
              const std::vector<MemberId>& people,
              TableOrder& order);

} // namespace hearth
