// SPDX-License-Identifier: GPL-3.0-or-later
// Which members a change concerns: by their own row, by a row that belongs to them, or because what they
// share with others (a household, a group, an interest, a status word) has another name now.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace hearth {

class ChangeSet;
class Database;

/// In order. Throws `StoreError`.
[[nodiscard]] std::vector<MemberId> allMemberIds(Database& database);

struct TouchedMember {
    MemberId id;
    bool isThere = false; ///< Or is gone, or never was a member.
};

/// Each once, in the order of the ids; not asked of a change of everything. Attendance isn't looked at: a
/// check-in changes nothing in the roster. Throws `StoreError`.
[[nodiscard]] std::vector<TouchedMember> touchedMembers(Database& database, const ChangeSet& changes);

} // namespace hearth
