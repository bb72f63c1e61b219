// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_set_queries.h"

#include "core/member/member.h"
#include "core/store/database.h"

namespace hearth {

namespace {

std::vector<MemberId> idsOf(Query rows)
{
    std::vector<MemberId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<MemberId>(0));
    }
    return ids;
}

} // namespace

std::vector<MemberId> membersOfStatus(Database& database, QDate day, unsigned statuses)
{
    // Of one member's periods in their order: the last that covers the day says the status; where none does,
    // former once one has ended, and before the first the first one's.
    struct Said {
        bool any = false;
        bool isCovered = false;
        int status = 0;
    };
    constexpr int former = static_cast<int>(MemberStatus::Former);
    const std::string today = day.toString(Qt::ISODate).toStdString();
    std::vector<MemberId> ids;
    MemberId member;
    Said said;
    const auto settle = [&] {
        if (said.any && (statuses >> static_cast<unsigned>(said.status) & 1U) != 0) {
            ids.push_back(member);
        }
    };
    Query rows =
        database.query("SELECT member, status, since, until FROM member_status ORDER BY member, since, id");
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        if (id != member) {
            settle();
            member = id;
            said = {};
        }
        const std::string_view until = rows.bytes(3);
        const bool hasBegun = rows.bytes(2) <= today;
        if (hasBegun && (until.empty() || until > today)) {
            said = {true, true, rows.smallInteger(1)};
        } else if (!said.isCovered && (hasBegun || !said.any)) {
            said = {true, false, hasBegun ? former : rows.smallInteger(1)};
        }
    }
    settle();
    return ids;
}

std::vector<MemberId> membersInGroupNamed(Database& database, QDate day, const QString& group)
{
    return idsOf(database.query(
        "SELECT DISTINCT g.member FROM group_member AS g JOIN club_group AS c ON c.id=g.club_group"
        " WHERE c.name=?2 AND g.since<=?1 AND (g.until='' OR g.until>?1) ORDER BY g.member",
        day.toString(Qt::ISODate), group));
}

std::vector<MemberId> membersWithInterest(Database& database, const QString& interest)
{
    return idsOf(
        database.query("SELECT m.member FROM member_interest AS m JOIN interest AS i ON i.id=m.interest"
                       " WHERE i.name=?1 ORDER BY m.member",
                       interest));
}

} // namespace hearth
