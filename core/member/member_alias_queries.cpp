// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_alias_queries.h"

#include "core/store/database.h"

namespace hearth {

namespace {

std::vector<MemberAlias> readAliases(Query rows)
{
    std::vector<MemberAlias> aliases;
    while (rows.next()) {
        aliases.push_back({rows.id<MemberId>(0), rows.id<MemberId>(1), rows.text(2), rows.text(3)});
    }
    return aliases;
}

} // namespace

MemberId survivorOf(Database& database, MemberId id)
{
    const MemberId member(database.number("SELECT member FROM member_alias WHERE id=?1", id));
    return member ? member : id;
}

std::vector<MemberAlias> memberAliases(Database& database)
{
    return readAliases(database.query("SELECT id, member, number, card_code FROM member_alias ORDER BY id"));
}

std::vector<MemberAlias> aliasesOf(Database& database, MemberId member)
{
    return readAliases(database.query(
        "SELECT id, member, number, card_code FROM member_alias WHERE member=?1 ORDER BY id", member));
}

} // namespace hearth
