// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_order_queries.h"

#include "core/store/database.h"
#include "core/store/sorted_cursor.h"

namespace hearth {

namespace {

constexpr std::string_view members =
    "SELECT id, given_name, family_name, preferred_name, sort_name, number, birthday FROM member"
    " WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr std::string_view statusesById =
    "SELECT member, since FROM member_status WHERE member BETWEEN ?1 AND ?2 ORDER BY member, id";
constexpr std::string_view groups =
    "SELECT member, (SELECT name FROM club_group WHERE id=club_group) FROM group_member"
    " WHERE member BETWEEN ?1 AND ?2 AND since<=?3 AND (until='' OR until>?3) ORDER BY member, id";

void readNames(const Query& row, MemberSortValues& values)
{
    const std::string_view given = row.bytes(1);
    const std::string_view family = row.bytes(2);
    const std::string_view preferred = row.bytes(3);
    const std::string_view sort = row.bytes(4);
    values.called = !preferred.empty() ? preferred : !given.empty() ? given : family;
    values.filing = sort.empty() ? family : sort;
    if (!values.filing.empty()) {
        values.filing += ' ';
    }
    values.filing += values.called;
    values.number = row.bytes(5);
    values.birthday = row.bytes(6);
}

} // namespace

void readSortValues(Database& database,
                    const std::string& day,
                    MemberId first,
                    MemberId last,
                    const std::function<void(const MemberSortValues&)>& take)
{
    SortedCursor statusRows(database.query(statusesById, first, last));
    SortedCursor groupRows(database.query(groups, first, last, day));
    Query memberRows = database.query(members, first, last);
    MemberSortValues values;
    while (memberRows.next()) {
        values.id = memberRows.id<MemberId>(0);
        readNames(memberRows, values);
        bool isFirst = true;
        values.joined.clear();
        statusRows.forEach(values.id.value(), [&](const Query& row) {
            if (const std::string_view since = row.bytes(1); isFirst || since < values.joined) {
                values.joined = since; // an unknown start is the earliest
            }
            isFirst = false;
        });
        values.groups.clear();
        groupRows.forEach(values.id.value(),
                          [&](const Query& row) { values.groups.emplace_back(row.bytes(1)); });
        take(values);
    }
}

} // namespace hearth
