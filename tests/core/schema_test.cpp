// SPDX-License-Identifier: GPL-3.0-or-later
// The rules on which undo stands, held against the schema itself: a table that breaks one can't be recorded,
// or can't be taken back.
#include "core/schema.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Tables that no change records: History itself, and what must not come back.
const std::set<std::string> unrecorded{"tombstone", "history",       "change_row",
                                       "laid_out",  "sheet_edition", "sheet_row"};

std::string info(const RecordedTable& table) { return std::string(table.name); }

} // namespace

TEST_CASE("every table is recorded, or in the short list of those that aren't", "[schema]")
{
    TestClub test;
    std::set<std::string> expected = unrecorded;
    for (const RecordedTable& table : schema().recorded) {
        CHECK(expected.emplace(table.name).second);
    }
    std::set<std::string> there;
    Query rows = test.database().query(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'");
    while (rows.next()) {
        there.emplace(rows.bytes(0));
    }
    CHECK(there == expected);
}

TEST_CASE("every recorded table has an explicit key of one or two integers that is never empty", "[schema]")
{
    TestClub test;
    for (const RecordedTable& table : schema().recorded) {
        INFO(info(table));
        Query keys = test.database().query("SELECT type, \"notnull\" FROM pragma_table_info(?1) WHERE pk>0",
                                           table.name);
        int count = 0;
        while (keys.next()) {
            ++count;
            CHECK(keys.text(0) == u"INTEGER");
            CHECK(keys.integer(1) == 1);
        }
        CHECK((count == 1 || count == 2));
    }
}

TEST_CASE("recorded tables are STRICT, without triggers, generated columns and UNIQUE indexes", "[schema]")
{
    TestClub test;
    CHECK(test.database().number("SELECT count(*) FROM sqlite_schema WHERE type='trigger'") == 0);
    for (const RecordedTable& table : schema().recorded) {
        INFO(info(table));
        CHECK(test.database().number("SELECT strict FROM pragma_table_list(?1) WHERE schema='main'",
                                     table.name) == 1);
        CHECK(test.database().number("SELECT count(*) FROM pragma_table_xinfo(?1) WHERE hidden<>0",
                                     table.name) == 0);
        CHECK(test.database().number(
                  "SELECT count(*) FROM pragma_index_list(?1) WHERE \"unique\"=1 AND origin<>'pk'",
                  table.name) == 0);
    }
}

TEST_CASE("references of recorded tables do nothing by themselves and point at recorded rows", "[schema]")
{
    TestClub test;
    for (const RecordedTable& table : schema().recorded) {
        INFO(info(table));
        Query keys = test.database().query(
            "SELECT \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?1)", table.name);
        while (keys.next()) {
            CHECK(schema().tableNumber(keys.bytes(0)) >= 0);
            CHECK(keys.text(1) == u"id");
            CHECK(keys.text(2) == u"NO ACTION");
            CHECK(keys.text(3) == u"NO ACTION");
        }
    }
}

TEST_CASE("what an undo deletes in bulk goes before what it refers to", "[schema]")
{
    TestClub test;
    const auto shapes = readTableShapes(test.database(), schema());
    for (std::size_t child = 0; child < shapes.size(); ++child) {
        INFO(shapes[child].name);
        for (const ForeignKey& reference : shapes[child].foreignKeys) {
            CHECK(reference.column >= 0);
            CHECK(reference.parent >= 0);
            CHECK(reference.parent < static_cast<int>(child));
        }
    }
}

TEST_CASE("unique names and owners in the list are columns and tables that exist", "[schema]")
{
    TestClub test;
    for (const RecordedTable& table : schema().recorded) {
        INFO(info(table));
        if (!table.uniqueName.empty()) {
            CHECK(test.database().number("SELECT count(*) FROM pragma_table_info(?1) WHERE name=?2",
                                         table.name, table.uniqueName) == 1);
        }
        for (const std::string_view owner : table.owners) {
            CHECK(schema().tableNumber(owner) >= 0);
        }
    }
}

TEST_CASE("every reference to another table can be looked up by an index", "[schema]")
{
    TestClub test;
    for (const TableShape& shape : readTableShapes(test.database(), schema())) {
        for (const ForeignKey& reference : shape.foreignKeys) {
            const std::string column = shape.columns.at(static_cast<std::size_t>(reference.column));
            INFO(shape.name << '.' << column);
            Query plan = test.database().query("EXPLAIN QUERY PLAN SELECT 1 FROM " + shape.name + " WHERE " +
                                               column + "=1");
            REQUIRE(plan.next());
            CHECK(plan.text(3).startsWith(u"SEARCH"));
        }
    }
}
