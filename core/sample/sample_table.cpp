// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_table.h"

#include "core/store/database.h"

namespace hearth {

namespace {

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

void insertGroupTime(Database& database, MemberId member, RowId row, GroupId group, const GroupTime& time)
{
    database.run("INSERT INTO group_member (member, id, club_group, leader, since, until)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                 member, row, group, time.leads ? 1 : 0, dayText(time.since), dayText(time.until));
}

void insertTerm(Database& database, MemberId member, RowId row, const Term& term)
{
    database.run("INSERT INTO member_role (member, id, name, since, until) VALUES (?1, ?2, ?3, ?4, ?5)",
                 member, row, term.role, dayText(term.since), dayText(term.until));
}

} // namespace hearth
