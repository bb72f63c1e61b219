// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

const QDate today(2026, 11, 22); // testNow

Member added(Club& club, const Member& member)
{
    return expectValue(readMember(club, expectValue(addMember(club, member))));
}

QStringList problemFields(const Error& error)
{
    QStringList fields;
    for (const Problem& problem : error.problems) {
        fields += problem.field;
    }
    return fields;
}

} // namespace

TEST_CASE("a member is read back as it was added, in every field", "[member]")
{
    TestClub test;
    Member expected = wholeMember();
    const Member read = added(*test.club, expected);
    CHECK(read.id.isValid());
    expected.id = read.id;
    CHECK(read == expected);
}

TEST_CASE("a member added with nothing but a name is full from today", "[member]")
{
    TestClub test;
    const Member read = added(*test.club, namedMember(u"Ada", u""));
    CHECK(read.status == StatusWord{MemberStatus::Full, {}});
    CHECK(read.joined == today);
    CHECK_FALSE(read.left.isValid());
}

TEST_CASE("a member added without a status is full from the day of joining", "[member]")
{
    TestClub test;
    Member member = namedMember(u"Ada", u"");
    member.joined = QDate(2019, 5, 1);
    CHECK(added(*test.club, member).joined == QDate(2019, 5, 1));
    member.joined = QDate(2027, 5, 1);
    member.groups = {QStringLiteral("Chess")};
    const Member toCome = added(*test.club, member);
    CHECK(toCome.status == StatusWord{MemberStatus::Full, {}});
    CHECK(toCome.groups == member.groups);
}

TEST_CASE("who had left before being added didn't join today", "[member]")
{
    TestClub test;
    Member member = namedMember(u"Ada", u"");
    member.status = StatusWord{MemberStatus::Former, {}};
    CHECK_FALSE(added(*test.club, member).joined.isValid());
    for (const QDate left : {QDate(2020, 1, 1), today}) {
        member.left = left;
        const Member read = added(*test.club, member);
        CHECK_FALSE(read.joined.isValid());
        CHECK(read.left == left);
        CHECK(read.status == StatusWord{MemberStatus::Former, {}});
    }
}

TEST_CASE("an unknown status word becomes the club's own and counts as full", "[member]")
{
    TestClub test;
    Member member = namedMember(u"Ada", u"");
    member.status = StatusWord{MemberStatus::Full, QStringLiteral("Patron")};
    CHECK(added(*test.club, member).status == member.status);
    member.status->word = QStringLiteral(" patron ");
    CHECK(added(*test.club, member).status == StatusWord{MemberStatus::Full, QStringLiteral("Patron")});
    CHECK(test.database().number("SELECT count(*) FROM status_word") == 1);
    test.database().script("UPDATE status_word SET status=2");
    CHECK(added(*test.club, member).status == StatusWord{MemberStatus::Honorary, QStringLiteral("Patron")});
    member.status->word = QStringLiteral("Guest");
    CHECK(added(*test.club, member).status == StatusWord{MemberStatus::Guest, {}});
}

TEST_CASE("a valid id is kept, one that is taken or was forgotten is refused", "[member]")
{
    TestClub test;
    Member member = namedMember(u"Ada", u"");
    member.id = MemberId(4711);
    CHECK(added(*test.club, member).id == member.id);
    const std::string before = dump(test.database());
    const auto taken = addMember(*test.club, member);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == Error::Kind::Refused);
    CHECK(taken.error().sentence.contains(member.id.text()));
    CHECK(dump(test.database()) == before);
    expectValue(forgetMember(*test.club, member.id, memberKeys()));
    const auto forgotten = addMember(*test.club, member);
    REQUIRE_FALSE(forgotten);
    CHECK(forgotten.error().sentence.contains(u"forgotten"));
}

TEST_CASE("every problem is told at once, by its field, and nothing is added", "[member]")
{
    TestClub test;
    Member member;
    member.emails = {QStringLiteral("nobody"), QStringLiteral("a b@c.example")};
    member.phones = {QString(201, u'5')};
    member.birthday = Birthday{2027, 1, 1};
    member.joined = QDate(2020, 1, 1);
    member.left = QDate(2019, 1, 1);
    member.notes = QString(20'001, u'n');
    member.groups = {QString(201, u'g')};
    member.custom = {{QStringLiteral("Shirt"), QString(20'001, u's')}, {QString(), QStringLiteral("x")}};
    const auto refused = addMember(*test.club, member);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    QStringList fields = problemFields(refused.error());
    fields.sort();
    CHECK(fields == QStringList{QStringLiteral("birthday"), QStringLiteral("custom:"),
                                QStringLiteral("custom:Shirt"), QStringLiteral("email"),
                                QStringLiteral("email_2"), QStringLiteral("given_name"),
                                QStringLiteral("groups"), QStringLiteral("left"), QStringLiteral("notes"),
                                QStringLiteral("phone")});
    CHECK(std::all_of(refused.error().problems.begin(), refused.error().problems.end(),
                      [](const Problem& problem) { return problem.sentence.size() > 10; }));
    CHECK(test.club->history().list().empty());
}

TEST_CASE("days with a year that can't be meant are refused", "[member]")
{
    Member member = namedMember(u"Ada", u"");
    member.joined = QDate(20'226, 1, 1);
    CHECK(problemsOf(member, today).size() == 1);
    member.joined = QDate(226, 1, 1);
    CHECK(problemsOf(member, today).size() == 1);
    member.joined = QDate(2027, 1, 1);
    CHECK(problemsOf(member, today).empty());
    member.birthday = Birthday{0, 2, 29};
    CHECK(problemsOf(member, today).empty());
    member.birthday = Birthday{2025, 2, 29};
    CHECK(problemsOf(member, today).size() == 1);
    member.birthday = Birthday{196, 2, 1};
    CHECK(problemsOf(member, today).size() == 1);
}

TEST_CASE("what nobody meant to type is tidied away", "[member]")
{
    TestClub test;
    Member member = namedMember(u"  Ada\u00a0\u200e ", u"\tLovelace\n");
    member.emails = {QStringLiteral(" ada@c.example "), QString(), QStringLiteral("ada@c.example")};
    member.groups = {QStringLiteral("Chess"), QStringLiteral(" CHESS"), QStringLiteral("  ")};
    member.notes = QStringLiteral("\r\n one \r\ntwo\r\n\r\n");
    member.custom = {{QStringLiteral(" Shirt "), QStringLiteral(" XL ")},
                     {QStringLiteral("Hat"), QStringLiteral("  ")}};
    const Member read = added(*test.club, member);
    CHECK(read.name.given == u"Ada");
    CHECK(read.name.family == u"Lovelace");
    CHECK(read.emails == QStringList{QStringLiteral("ada@c.example")});
    CHECK(read.groups == QStringList{QStringLiteral("Chess")});
    CHECK(read.notes == u"one\ntwo");
    CHECK(read.custom == std::map<QString, QString>{{QStringLiteral("Shirt"), QStringLiteral("XL")}});
}

TEST_CASE("people who name the same household, group or interest share it", "[member]")
{
    TestClub test;
    Member member = wholeMember();
    static_cast<void>(added(*test.club, member));
    member.households = {QStringLiteral("zapfhahn & sohne")};
    member.groups = {QStringLiteral("CHESS")};
    member.interests = {QStringLiteral("origami")};
    const Member second = added(*test.club, member);
    CHECK(second.households == QStringList{QStringLiteral("Zapfhahn & Söhne")});
    CHECK(second.groups == QStringList{QStringLiteral("Chess")});
    CHECK(test.database().number("SELECT count(*) FROM household") == 1);
    CHECK(test.database().number("SELECT count(*) FROM club_group") == 2);
    CHECK(test.database().number("SELECT count(*) FROM interest") == 2);
    CHECK(test.database().number("SELECT count(*) FROM custom_field") == 1);
}

TEST_CASE("undoing the adding of a member takes everything made with it back", "[member]")
{
    TestClub test;
    const std::string before = dump(test.database());
    static_cast<void>(added(*test.club, wholeMember()));
    const std::string after = dump(test.database());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(dump(test.database()) == after);
}
