// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to groups: each function is one change. Every field is looked at first and every problem
// told at once; a name that another group bears is one of them. People come and go by edits of the member.
#pragma once

#include "core/base/result.h"
#include "core/group/group.h"

namespace hearth {

class Change;
class Club;

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one.
[[nodiscard]] Result<GroupId> addGroup(Club& club, const Group& draft);
/// Fails with Error::Gone when it has been deleted meanwhile.
[[nodiscard]] Done editGroup(Club& club, const Group& draft);
/// Deletes the group with everybody's time in it. Refused while meetings belong to it: they would lose their
/// group.
[[nodiscard]] Done deleteGroup(Club& club, GroupId id);

/// Says whether a member leads the group from now on. Refused for who isn't in it today.
[[nodiscard]] Done setGroupPart(Club& club, GroupId group, MemberId member, GroupPart part);

/// Within a change: the group of this name, made where there is none. `name` is tidied and not empty; a
/// change that names many asks `MemberReferences` instead.
[[nodiscard]] GroupId groupNamed(Change& change, const QString& name);

} // namespace hearth
