// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bears an old id, number or card still finds the person after a merge.
#include "core/history/bounds.h"
#include "core/member/member_actions.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_everything_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "core/report/sheet_edition_table.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

MemberId addNumbered(Club& club, const char16_t* given, const QString& number, const QString& card = {})
{
    Member member = namedMember(given, u"Zapfhahn");
    member.number = number;
    member.cardCode = card;
    return expectValue(addMember(club, member));
}

void merge(Club& club, MemberId kept, MemberId gone, const MergeChoice& choice = {})
{
    expectValue(mergeMembers(club, {kept, gone}, choice, memberKeys()));
}

} // namespace

TEST_CASE("the old id, number and card find the person, behind those that somebody has now",
          "[member][merge]")
{
    TestClub test;
    Club& club = *test.club;
    const MemberId kept = addNumbered(club, u"Quirina", u"17"_s, u"CARD-1"_s);
    const MemberId gone = addNumbered(club, u"Quirinchen", u"99"_s, u"CARD-2"_s);
    merge(club, kept, gone);
    for (const QString& typed : {gone.text(), u"id:"_s + gone.text(), u"99"_s, u"no:99"_s, u"card-2"_s,
                                 u"card:CARD-2"_s, u"17"_s, u"CARD-1"_s}) {
        INFO(typed.toStdString());
        CHECK(expectValue(findMember(club, typed)) == kept);
    }
    const MemberId fresh = addNumbered(club, u"Otto", u"99"_s);
    CHECK(expectValue(findMember(club, u"99"_s)) == fresh);
    CHECK(expectValue(findMember(club, u"no:99"_s)) == fresh);
    CHECK_FALSE(findMember(club, u"no:98"_s));
}

TEST_CASE("where the other's number is chosen, the own one is the alias", "[member][merge]")
{
    TestClub test;
    Club& club = *test.club;
    const MemberId kept = addNumbered(club, u"Quirina", u"17"_s);
    const MemberId gone = addNumbered(club, u"Quirinchen", u"99"_s);
    merge(club, kept, gone, {{u"number"_s, From::Gone}});
    CHECK(expectValue(readMember(club, kept)).number == u"99");
    CHECK(aliasesOf(test.database(), kept) == std::vector<MemberAlias>{{gone, kept, u"17"_s, {}}});
    CHECK(expectValue(findMember(club, u"17"_s)) == kept);
}

TEST_CASE("aliases follow a second merge and come back with its undo", "[member][merge]")
{
    TestClub test;
    Club& club = *test.club;
    const MemberId first = addNumbered(club, u"A", u"1"_s);
    const MemberId second = addNumbered(club, u"B", u"2"_s);
    const MemberId third = addNumbered(club, u"C", u"3"_s);
    merge(club, second, third);
    merge(club, first, second);
    CHECK(survivorOf(test.database(), third) == first);
    CHECK(survivorOf(test.database(), second) == first);
    CHECK(expectValue(findMember(club, u"3"_s)) == first);
    expectValue(club.undo());
    CHECK(survivorOf(test.database(), third) == second);
    CHECK(survivorOf(test.database(), second) == second);
}

TEST_CASE("an alias' id isn't given to anybody else", "[member][merge]")
{
    TestClub test;
    const MemberId kept = addNumbered(*test.club, u"A", {});
    const MemberId gone = addNumbered(*test.club, u"B", {});
    merge(*test.club, kept, gone);
    Member again = namedMember(u"B", u"Zapfhahn");
    again.id = gone;
    CHECK(addMember(*test.club, again).error().sentence.contains(u"merged into another"));
}

TEST_CASE("rows of sheets printed before a merge are the person's", "[member][merge]")
{
    TestClub test;
    Club& club = *test.club;
    const MemberId kept = addNumbered(club, u"A", {});
    const MemberId gone = addNumbered(club, u"B", {});
    expectValue(notePrinted(club, {{}, u"ABC"_s, u"sign-in"_s, MeetingId(1), 0, {gone, {}, kept}}));
    merge(club, kept, gone);
    CHECK(latestEdition(test.database())->rows == std::vector<MemberId>{kept, {}, kept});
    expectValue(club.undo());
    CHECK(latestEdition(test.database())->rows == std::vector<MemberId>{gone, {}, kept});
}

TEST_CASE("of a merged member History says the name, and when that is lost the other's", "[member][merge]")
{
    TestClub test;
    const MemberId kept = addNumbered(*test.club, u"Quirina", {});
    const MemberId gone = addNumbered(*test.club, u"Quirinchen", {});
    merge(*test.club, kept, gone);
    CHECK(memberName(*test.club, gone) == u"Quirinchen Zapfhahn");
    dropAll(test.database());
    CHECK(memberName(*test.club, gone) == u"Quirina Zapfhahn");
}

TEST_CASE("who asks what is kept is told of the old id and number", "[member][merge]")
{
    TestClub test;
    const MemberId kept = addNumbered(*test.club, u"Quirina", u"17"_s);
    const MemberId gone = addNumbered(*test.club, u"Quirinchen", u"99"_s);
    merge(*test.club, kept, gone);
    const auto everything = expectValue(everythingAbout(*test.club, kept, memberKeys()));
    const auto part = std::find_if(everything.parts.begin(), everything.parts.end(),
                                   [](const PersonalRows& rows) { return rows.table == u"member_alias"; });
    REQUIRE(part != everything.parts.end());
    CHECK(part->rows.at(0)[u"id"].toString() == gone.text());
    CHECK(part->rows.at(0)[u"number"].toString() == u"99");
}

TEST_CASE("forgetting a merged person forgets both records", "[member][merge]")
{
    TestClubFile test;
    const MemberId kept = addNumbered(*test.club, u"Quirina", u"NR-17"_s);
    const MemberId gone = expectValue(addMember(*test.club, wholeMember()));
    merge(*test.club, kept, gone);
    expectValue(forgetMember(*test.club, kept, memberKeys()));
    CHECK(isForgotten(test.club->database(), kept));
    CHECK(isForgotten(test.club->database(), gone));
    CHECK(memberName(*test.club, gone) == u"a forgotten person");
    test.club.reset();
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* value : {"Quirina", "Quirinchen", "Zapfhahn", "NR-90817", "zweite@", "Geheimnotiz"}) {
        INFO(value);
        CHECK_FALSE(bytes.contains(value));
    }
}
