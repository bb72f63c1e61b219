// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(hearth::Groups)
};

std::vector<GroupMembership> memberships(Query rows)
{
    std::vector<GroupMembership> found;
    while (rows.next()) {
        found.push_back({rows.id<MemberId>(0), rows.id<GroupId>(1),
                         rows.integer(2) != 0 ? GroupPart::Leader : GroupPart::Member,
                         QDate::fromString(rows.text(3), Qt::ISODate),
                         QDate::fromString(rows.text(4), Qt::ISODate)});
    }
    return found;
}

} // namespace

std::optional<Group> findGroup(Database& database, GroupId id)
{
    Query row = database.query("SELECT name, description FROM club_group WHERE id=?1", id);
    return row.next() ? std::optional(Group{id, row.text(0), row.text(1)}) : std::nullopt;
}

std::optional<GroupId> findGroupNamed(Database& database, const QString& name)
{
    const std::string folded = fold(QStringView(name));
    Query rows = database.query("SELECT id, name FROM club_group ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<GroupId>(0);
        }
    }
    return std::nullopt;
}

Result<GroupId> groupMeant(Club& club, const QString& text)
{
    const auto found = club.read([&](Database& database) {
        const auto id = GroupId::fromText(text.trimmed());
        return id && findGroup(database, *id) ? id : findGroupNamed(database, text);
    });
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(Error::of(Error::Kind::Gone,
                                 Groups::tr("There is no group with the id or name \"%1\".").arg(text)));
    }
    return **found;
}

std::vector<Group> listGroups(Database& database)
{
    std::vector<Group> groups;
    Query rows = database.query("SELECT id, name, description FROM club_group ORDER BY id");
    while (rows.next()) {
        groups.push_back({rows.id<GroupId>(0), rows.text(1), rows.text(2)});
    }
    return groups;
}

std::vector<GroupMembership> membersOfGroup(Database& database, GroupId group, QDate day)
{
    return memberships(database.query("SELECT member, club_group, leader, since, until FROM group_member"
                                      " WHERE club_group=?1 AND since<=?2 AND (until='' OR until>?2)"
                                      " ORDER BY member, id",
                                      group, day.toString(Qt::ISODate)));
}

std::vector<GroupMembership> groupsOfMember(Database& database, MemberId member, QDate day)
{
    return memberships(database.query("SELECT member, club_group, leader, since, until FROM group_member"
                                      " WHERE member=?1 AND since<=?2 AND (until='' OR until>?2)"
                                      " ORDER BY club_group, id",
                                      member, day.toString(Qt::ISODate)));
}

std::int64_t meetingsOfGroup(Database& database, GroupId group)
{
    return database.number("SELECT count(*) FROM meeting WHERE club_group=?1", group);
}

QString groupName(Club& club, GroupId id)
{
    if (const auto group = findGroup(club.database(), id)) {
        return group->name;
    }
    return club.history()
        .removedText("club_group", id.value(), "name")
        .value_or(Groups::tr("a deleted group"));
}

} // namespace hearth
