// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_part_table.h"

#include "core/base/iso_day.h"
#include "core/member/member_table.h"
#include "core/store/database.h"

namespace hearth {

QString dayText(QDate day) { return isoDay(day); }

void insertContact(Database& database,
                   PartKey key,
                   ContactKind kind,
                   const QString& value,
                   qsizetype position,
                   ChangeId origin)
{
    database.run("INSERT INTO contact_point (member, id, kind, value, position, origin) VALUES (?1, ?2, ?3, "
                 "?4, ?5, ?6)",
                 key.member, key.id, static_cast<int>(kind), value, position, origin);
}

void insertAddress(Database& database, PartKey key, const Address& address, ChangeId origin)
{
    database.run("INSERT INTO address (member, id, street, city, region, postcode, country, origin)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                 key.member, key.id, address.street, address.city, address.region, address.postcode,
                 address.country, origin);
}

void insertPeriod(Database& database,
                  MemberReferences& references,
                  PartKey key,
                  const StatusPeriod& period,
                  ChangeId origin)
{
    const auto status = references.status(period.status);
    database.run("INSERT INTO member_status (member, id, status, word, since, until, origin)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                 key.member, key.id, static_cast<int>(status.mapped), status.word, dayText(period.since),
                 dayText(period.until), origin);
}

void insertGroupPeriod(Database& database, PartKey key, GroupId group, const QString& since, ChangeId origin)
{
    database.run(
        "INSERT INTO group_member (member, id, club_group, since, origin) VALUES (?1, ?2, ?3, ?4, ?5)",
        key.member, key.id, group, since, origin);
}

void insertRole(Database& database, PartKey key, const QString& role, const QString& since, ChangeId origin)
{
    database.run("INSERT INTO member_role (member, id, name, since, origin) VALUES (?1, ?2, ?3, ?4, ?5)",
                 key.member, key.id, role, since, origin);
}

void writeConsent(
    Database& database, MemberId member, ConsentKind kind, bool given, QDate since, ChangeId origin)
{
    database.run("INSERT INTO consent (member, kind, given, since, origin) VALUES (?1, ?2, ?3, ?4, ?5)"
                 " ON CONFLICT (member, kind) DO UPDATE SET given=excluded.given, since=excluded.since",
                 member, static_cast<int>(kind), given ? 1 : 0, dayText(since), origin);
}

void removeConsent(Database& database, MemberId member, ConsentKind kind)
{
    database.run("DELETE FROM consent WHERE member=?1 AND kind=?2", member, static_cast<int>(kind));
}

} // namespace hearth
