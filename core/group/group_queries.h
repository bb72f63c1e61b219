// SPDX-License-Identifier: GPL-3.0-or-later
// Reads groups and who is in them. What takes a `Database` throws `StoreError`; `Club::read` turns it into an
// error.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/group/group.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<Group> findGroup(Database& database, GroupId id);
/// The group that bears this name, whatever its accents and capitals.
[[nodiscard]] std::optional<GroupId> findGroupNamed(Database& database, const QString& name);
/// Whom somebody at a keyboard means, by id or name; error Gone where there is no such group.
[[nodiscard]] Result<GroupId> groupMeant(Club& club, const QString& text);
/// All of them by id, as they are exported.
[[nodiscard]] std::vector<Group> listGroups(Database& database);

/// Who is in the group on `day`, by member. Who has left the club is listed as long as nobody ended it.
[[nodiscard]] std::vector<GroupMembership> membersOfGroup(Database& database, GroupId group, QDate day);
/// The groups a member is in on `day`.
[[nodiscard]] std::vector<GroupMembership> groupsOfMember(Database& database, MemberId member, QDate day);
/// A group as a list of groups shows it.
struct GroupSummary {
    Group group;
    int people = 0; ///< Leaders among them.
    std::vector<MemberId> leaders;
    std::optional<CivilTime> nextMeeting; ///< Its start; that which runs counts.

    bool operator==(const GroupSummary&) const = default;
};

/// All groups as at `now`, by id.
[[nodiscard]] std::vector<GroupSummary> summariseGroups(Database& database, const CivilTime& now);

/// An interest that enough people share and that no group bears the name of.
struct UngroupedInterest {
    QString name;
    std::vector<MemberId> people; ///< Full, trial and honorary members, by id.

    bool operator==(const UngroupedInterest&) const = default;
};

/// Those shared by at least `least` people, the most shared first.
[[nodiscard]] std::vector<UngroupedInterest>
interestsForNewGroups(Database& database, QDate day, std::size_t least);

/// How many meetings are or were planned for it.
[[nodiscard]] std::int64_t meetingsOfGroup(Database& database, GroupId group);

/// What the group is called, also when it is gone, for words.
[[nodiscard]] QString groupName(Club& club, GroupId id);

} // namespace hearth
