// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_photo_queries.h"

#include "core/store/database.h"

namespace hearth {

QByteArray readPhoto(Database& database, MemberId member)
{
    Query row = database.query("SELECT bytes FROM photo WHERE member=?1", member);
    if (!row.next()) {
        return {};
    }
    const std::string_view bytes = row.bytes(0);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::vector<MemberId> membersWithPhoto(Database& database)
{
    std::vector<MemberId> members;
    Query rows = database.query("SELECT member FROM photo ORDER BY member");
    while (rows.next()) {
        members.push_back(rows.id<MemberId>(0));
    }
    return members;
}

} // namespace hearth
