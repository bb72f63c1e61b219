// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interest/interest_actions.h"
#include "core/interest/interest_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId addWith(Club& club, const QStringList& interests)
{
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.interests = interests;
    return expectValue(addMember(club, member));
}

} // namespace

TEST_CASE("an interest is counted, and kept when nobody has it any more", "[interest]")
{
    TestClub test;
    const MemberId ada = addWith(*test.club, {QStringLiteral("Tango")});
    const MemberId bo = addWith(*test.club, {QStringLiteral("tango"), QStringLiteral("Go")});
    auto interests = listInterests(test.database());
    REQUIRE(interests.size() == 2);
    CHECK(interests[0].name == u"Tango");
    CHECK(interests[0].people == 2);
    CHECK(interests[1].people == 1);
    expectValue(deleteMember(*test.club, ada, memberKeys()));
    const Member was = expectValue(readMember(*test.club, bo));
    Member without = was;
    without.interests.clear();
    expectValue(editMember(*test.club, was, without));
    interests = listInterests(test.database());
    REQUIRE(interests.size() == 2);
    CHECK(interests[0].people == 0);
}

TEST_CASE("an interest is renamed for everybody who has it, undoably", "[interest]")
{
    TestClub test;
    const MemberId ada = addWith(*test.club, {QStringLiteral("Tango")});
    const InterestId id = *findInterestNamed(test.database(), QStringLiteral("TANGO"));
    const std::string before = dump(test.database());
    expectValue(renameInterest(*test.club, id, QStringLiteral(" Tango Argentino ")));
    CHECK(expectValue(readMember(*test.club, ada)).interests ==
          QStringList{QStringLiteral("Tango Argentino")});
    CHECK(wordingOf(*test.club, test.club->history().list().front()) ==
          u"Renamed the interest Tango Argentino");
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("an interest isn't renamed to nothing, to another one's name, or when it is gone", "[interest]")
{
    TestClub test;
    static_cast<void>(addWith(*test.club, {QStringLiteral("Tango"), QStringLiteral("Go")}));
    const InterestId id = *findInterestNamed(test.database(), QStringLiteral("Tango"));
    const std::string before = dump(test.database());
    CHECK(renameInterest(*test.club, id, QStringLiteral("  ")).error().field == u"name");
    const auto taken = renameInterest(*test.club, id, QStringLiteral("GO"));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().sentence.contains(u"\"Go\""));
    CHECK(renameInterest(*test.club, InterestId(9), QStringLiteral("Chess")).error().kind ==
          Error::Kind::Gone);
    CHECK(dump(test.database()) == before);
    CHECK(interestName(*test.club, InterestId(9)) == u"a deleted interest");
}
