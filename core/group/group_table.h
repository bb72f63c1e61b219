// SPDX-License-Identifier: GPL-3.0-or-later
// Writes groups, for actions and for bulk changes. Everything here throws `StoreError` and runs inside the
// caller's change.
#pragma once

#include "core/group/group.h"

namespace hearth {

class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertGroup(Database& database, const Group& group, ChangeId origin = {});
void updateGroup(Database& database, const Group& group);
/// Removes the group and everybody's time in it.
void removeGroup(Database& database, GroupId id);

/// Marks the part in the membership that holds on `day`; says whether there is one.
bool writePart(Database& database, MemberId member, GroupId group, GroupPart part, QDate day);

} // namespace hearth
