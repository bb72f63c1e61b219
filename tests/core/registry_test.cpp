// SPDX-License-Identifier: GPL-3.0-or-later
// No table refers to a member without the registry saying what becomes of the row when the member goes.
#include "core/registry.h"
#include "core/schema.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

using Column = std::pair<std::string, std::string>;

std::vector<std::string> allTables(Database& database)
{
    std::vector<std::string> tables;
    Query rows =
        database.query("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'");
    while (rows.next()) {
        tables.emplace_back(rows.bytes(0));
    }
    return tables;
}

/// What refers to a member: by a declared reference, or as an owner of any noun.
std::set<Column> referringColumns(Database& database)
{
    std::set<Column> columns;
    for (const std::string& table : allTables(database)) {
        Query keys = database.query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)", table);
        while (keys.next()) {
            if (keys.bytes(1) == "member") {
                columns.emplace(table, keys.bytes(0));
            }
        }
    }
    for (const TableShape& shape : readTableShapes(database, schema())) {
        const auto& owners =
            schema().recorded.at(static_cast<std::size_t>(schema().tableNumber(shape.name))).owners;
        if (std::find(owners.begin(), owners.end(), "member") != owners.end()) {
            columns.emplace(shape.name, shape.columns.at(static_cast<std::size_t>(shape.keyColumns.front())));
        }
    }
    return columns;
}

} // namespace

TEST_CASE("the registry lists every column that refers to a member, and no other", "[schema]")
{
    TestClub test;
    std::set<Column> listed;
    for (const MemberKey& key : memberKeys()) {
        listed.emplace(key.table, key.column);
    }
    CHECK(listed.size() == memberKeys().size());
    CHECK(listed == referringColumns(test.database()));
}

TEST_CASE("the registry calls undeclared what the schema doesn't declare", "[schema]")
{
    TestClub test;
    for (const MemberKey& key : memberKeys()) {
        INFO(key.table << '.' << key.column);
        const bool declared =
            test.database().number("SELECT count(*) FROM pragma_foreign_key_list(?1) WHERE \"from\"=?2",
                                   key.table, key.column) > 0;
        CHECK(key.isUndeclared != declared);
    }
}

TEST_CASE("only a reference that may be empty is cleared when a member goes", "[schema]")
{
    TestClub test;
    for (const MemberKey& key : memberKeys()) {
        INFO(key.table << '.' << key.column);
        const bool mayBeEmpty =
            test.database().number("SELECT \"notnull\"=0 AND pk=0 FROM pragma_table_info(?1) WHERE name=?2",
                                   key.table, key.column) == 1;
        CHECK((key.whenGone == WhenGone::ClearReference) == mayBeEmpty);
    }
}
