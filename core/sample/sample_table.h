// SPDX-License-Identifier: GPL-3.0-or-later
// What only the sample club writes: times in groups and offices that are over, or were begun at another day
// than that of joining. Everything here throws `StoreError`.
#pragma once

#include "core/sample/person.h"

namespace hearth {

class Database;

void insertGroupTime(Database& database, MemberId member, RowId row, GroupId group, const GroupTime& time);
void insertTerm(Database& database, MemberId member, RowId row, const Term& term);

} // namespace hearth
