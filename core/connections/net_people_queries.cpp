// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/net_people_queries.h"

#include "core/store/database.h"

namespace hearth {

std::vector<NetPerson> readNetPeople(Database& database, const std::vector<MemberId>& members, QDate day)
{
    std::vector<NetPerson> people;
    people.reserve(members.size());
    const QString today = day.toString(Qt::ISODate);
    for (const MemberId member : members) {
        Query row = database.query("SELECT given_name, family_name, preferred_name, sort_name, name_order"
                                   " FROM member WHERE id=?1",
                                   member);
        if (!row.next()) {
            continue;
        }
        NetPerson person{member, {}, {}};
        person.name.given = row.text(0);
        person.name.family = row.text(1);
        person.name.preferred = row.text(2);
        person.name.sort = row.text(3);
        person.name.order = static_cast<NameOrder>(row.smallInteger(4));
        Query group = database.query("SELECT club_group FROM group_member WHERE member=?1 AND since<=?2"
                                     " AND (until='' OR until>?2) ORDER BY since, id LIMIT 1",
                                     member, today);
        if (group.next()) {
            person.group = group.id<GroupId>(0);
        }
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace hearth
