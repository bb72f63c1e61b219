// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_actions.h"
#include "core/household/household_fields.h"
#include "core/household/household_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

Household silva() { return {{}, QStringLiteral("Silva"), QStringLiteral("Two letters, please")}; }

QString newestWords(Club& club) { return wordingOf(club, club.history().list().front()); }

} // namespace

TEST_CASE("a household is added, renamed and deleted, each a change that can be undone", "[household]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    Household household = silva();
    household.id = expectValue(addHousehold(*test.club, household));
    CHECK(findHousehold(test.database(), household.id) == household);
    CHECK(newestWords(*test.club) == u"Added the household Silva");
    household.name = QStringLiteral("Da Silva");
    expectValue(editHousehold(*test.club, household));
    CHECK(listHouseholds(test.database()) == std::vector<Household>{household});
    CHECK(newestWords(*test.club) == u"Changed the household Da Silva");
    const ChangeId newest = test.club->newestEntry();
    expectValue(editHousehold(*test.club, household));
    CHECK(test.club->newestEntry() == newest);
    expectValue(deleteHousehold(*test.club, household.id));
    CHECK(newestWords(*test.club) == u"Deleted the household Da Silva");
    CHECK(editHousehold(*test.club, household).error().kind == Error::Kind::Gone);
    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->undo());
    }
    CHECK(dump(test.database()) == empty);
}

TEST_CASE("deleting a household leaves its people in the club, and undo puts them together again",
          "[household]")
{
    TestClub test;
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.households = {QStringLiteral("Silva"), QStringLiteral("Byron")};
    const MemberId ada = expectValue(addMember(*test.club, member));
    const HouseholdId household = *findHouseholdNamed(test.database(), QStringLiteral("SILVA"));
    CHECK(membersOfHousehold(test.database(), household) == std::vector<MemberId>{ada});
    CHECK(householdsOfMember(test.database(), ada).size() == 2);
    const std::string before = dump(test.database());
    expectValue(deleteHousehold(*test.club, household));
    CHECK(expectValue(readMember(*test.club, ada)).households == QStringList{QStringLiteral("Byron")});
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("two households never bear the same name, and every problem is told", "[household]")
{
    TestClub test;
    const HouseholdId first = expectValue(addHousehold(*test.club, silva()));
    const std::string before = dump(test.database());
    const auto refused = addHousehold(*test.club, {{}, QStringLiteral("sílva"), QString(20'001, u'x')});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().problems.size() == 2);
    CHECK(refused.error().problems[0].sentence.contains(u"\"Silva\""));
    CHECK(refused.error().problems[1].field == u"notes");
    CHECK(addHousehold(*test.club, {}).error().field == u"name");
    CHECK(addHousehold(*test.club, {first, QStringLiteral("Other"), {}}).error().field == u"id");
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a household is found by its id or its name", "[household]")
{
    TestClub test;
    const HouseholdId id = expectValue(addHousehold(*test.club, silva()));
    CHECK(householdMeant(*test.club, id.text()) == id);
    CHECK(householdMeant(*test.club, QStringLiteral("silva ")) == id);
    CHECK(householdMeant(*test.club, QStringLiteral("Byron")).error().kind == Error::Kind::Gone);
    CHECK(householdName(*test.club, HouseholdId(9)) == u"a deleted household");
}

TEST_CASE("a household's cells stand in the contract's order and are read back as they were", "[household]")
{
    CHECK(householdColumns().join(u", ") == u"id, name, notes");
    const Household household{HouseholdId(77), QStringLiteral("Silva"), QStringLiteral("Two\nlines")};
    const QStringList cells = householdCells(household);
    FieldTexts texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        texts[householdColumns().at(i)] = cells.at(i);
    }
    Household read;
    REQUIRE(readHouseholdFields(read, texts).empty());
    CHECK(read == household);
    const auto problems =
        readHouseholdFields(read, {{QStringLiteral("id"), QStringLiteral("g0000000000001")}});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == u"id");
    CHECK(read == household);
}
