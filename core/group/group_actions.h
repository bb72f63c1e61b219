// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to groups: each function is one change. Every field is looked at first and every problem
// told at once; a name that another group bears is one of them. People come and go here, or by edits of the
// member.
#pragma once

#include "core/base/result.h"
#include "core/group/group.h"

#include <vector>

namespace hearth {

class Change;
class Club;

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one.
[[nodiscard]] Result<GroupId> addGroup(Club& club, const Group& draft);
/// The same with these people in it from today on, in one change.
[[nodiscard]] Result<GroupId>
addGroupOf(Club& club, const Group& draft, const std::vector<MemberId>& members);
/// Fails with Error::Gone when it has been deleted meanwhile.
[[nodiscard]] Done editGroup(Club& club, const Group& draft);
/// Deletes the group with everybody's time in it. Refused while meetings belong to it: they would lose their
/// group.
[[nodiscard]] Done deleteGroup(Club& club, GroupId id);

/// Says whether a member leads the group from now on. Refused for who isn't in it today.
[[nodiscard]] Done setGroupPart(Club& club, GroupId group, MemberId member, GroupPart part);

/// Takes people into the group from today on, all in one change; whoever is in it already stays as they are.
[[nodiscard]] Done addToGroup(Club& club, GroupId group, const std::vector<MemberId>& members);
/// Ends somebody's time in the group today. Refused for who isn't in it.
[[nodiscard]] Done removeFromGroup(Club& club, GroupId group, MemberId member);

/// Within a change: the group of this name, made where there is none. `name` is tidied and not empty; a
/// change that names many asks `MemberReferences` instead.
[[nodiscard]] GroupId groupNamed(Change& change, const QString& name);

} // namespace hearth
