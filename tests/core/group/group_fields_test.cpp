// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_fields.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a group's cells stand in the contract's order and are read back as they were", "[group]")
{
    CHECK(groupColumns().join(u", ") == u"id, name, description");
    const Group group{GroupId(77), QStringLiteral("Schach"), QStringLiteral("Zwei\nZeilen")};
    const QStringList cells = groupCells(group);
    FieldTexts texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        texts[groupColumns().at(i)] = cells.at(i);
    }
    Group read;
    REQUIRE(readGroupFields(read, texts).empty());
    CHECK(read == group);
}

TEST_CASE("a group's field that can't be read is a sentence, and leaves the others as they were", "[group]")
{
    Group group{GroupId(77), QStringLiteral("Schach"), QStringLiteral("Text")};
    const auto problems = readGroupFields(group, {{QStringLiteral("id"), QStringLiteral("h0000000000001")},
                                                  {QStringLiteral("colour"), QStringLiteral("red")},
                                                  {QStringLiteral("name"), QStringLiteral("  Go ")}});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == u"id");
    CHECK(problems[1].field == u"colour");
    CHECK(group == Group{GroupId(77), QStringLiteral("Go"), QStringLiteral("Text")});
}
