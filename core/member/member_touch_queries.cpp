// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_touch_queries.h"

#include "core/store/change_set.h"
#include "core/store/database.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace hearth {

namespace {

/// Tables whose key begins with the member; `custom_value` with any noun's row, and ids of different nouns
/// differ.
constexpr std::array<std::string_view, 9> ownTables{"member",      "member_status",    "contact_point",
                                                    "address",     "household_member", "group_member",
                                                    "member_role", "member_interest",  "custom_value"};

struct SharedTable {
    std::string_view name;
    std::string_view members;
};

constexpr std::array<SharedTable, 4> sharedTables{
    {{"household", "SELECT member FROM household_member WHERE household=?1"},
     {"club_group", "SELECT member FROM group_member WHERE club_group=?1"},
     {"interest", "SELECT member FROM member_interest WHERE interest=?1"},
     {"status_word", "SELECT member FROM member_status WHERE word=?1"}}};

} // namespace

std::vector<MemberId> allMemberIds(Database& database)
{
    std::vector<MemberId> ids;
    Query rows = database.query("SELECT id FROM member ORDER BY id");
    while (rows.next()) {
        ids.push_back(rows.id<MemberId>(0));
    }
    return ids;
}

std::vector<TouchedMember> touchedMembers(Database& database, const ChangeSet& changes)
{
    std::set<std::int64_t> ids;
    for (const RowTouch& touch : changes.touches()) {
        if (touch.change == RowChange::Referenced) {
            continue; // what refers to it stands in the list itself
        }
        if (std::find(ownTables.begin(), ownTables.end(), touch.table) != ownTables.end()) {
            ids.insert(touch.key.first);
        }
        const auto shared = std::find_if(sharedTables.begin(), sharedTables.end(),
                                         [&](const SharedTable& table) { return table.name == touch.table; });
        if (shared != sharedTables.end() && touch.change == RowChange::Changed) {
            Query members = database.query(shared->members, touch.key.first);
            while (members.next()) {
                ids.insert(members.integer(0));
            }
        }
    }
    std::vector<TouchedMember> touched;
    touched.reserve(ids.size());
    for (const std::int64_t id : ids) {
        touched.push_back({MemberId(id), database.number("SELECT count(*) FROM member WHERE id=?1", id) > 0});
    }
    return touched;
}

} // namespace hearth
