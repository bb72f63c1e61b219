// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_table.h"

#include "core/store/database.h"

namespace hearth {

void insertGroup(Database& database, const Group& group, ChangeId origin)
{
    database.run("INSERT INTO club_group (id, name, description, origin) VALUES (?1, ?2, ?3, ?4)", group.id,
                 group.name, group.description, origin);
}

void updateGroup(Database& database, const Group& group)
{
    database.run("UPDATE club_group SET name=?2, description=?3 WHERE id=?1", group.id, group.name,
                 group.description);
}

void removeGroup(Database& database, GroupId id)
{
    database.run("DELETE FROM group_member WHERE club_group=?1", id);
    database.run("UPDATE series SET club_group=NULL WHERE club_group=?1", id);
    database.run("UPDATE meeting_kind SET club_group=NULL WHERE club_group=?1", id);
    database.run("DELETE FROM club_group WHERE id=?1", id);
}

bool writePart(Database& database, MemberId member, GroupId group, GroupPart part, QDate day)
{
    database.run("UPDATE group_member SET leader=?4 WHERE member=?1 AND club_group=?2 AND since<=?3"
                 " AND (until='' OR until>?3)",
                 member, group, day.toString(Qt::ISODate), part == GroupPart::Leader ? 1 : 0);
    return database.changes() > 0;
}

} // namespace hearth
