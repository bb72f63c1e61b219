// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"
#include "core/exchange/member_matching.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

using Kind = MemberMatching::Match::Kind;

Member person(const char16_t* given, const char16_t* family)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.name.family = QString::fromUtf16(family);
    return member;
}

Member withEmail(Member member, const char16_t* email)
{
    member.emails += QString::fromUtf16(email);
    return member;
}

Member withPhone(Member member, const char16_t* phone)
{
    member.phones += QString::fromUtf16(phone);
    return member;
}

Member born(Member member, int year, int month, int day)
{
    member.birthday = Birthday{year, month, day};
    return member;
}

/// What is found of `draft` among `known`.
Kind found(const std::vector<Member>& known, const Member& draft)
{
    MemberMatching matching;
    std::int64_t id = 0;
    std::vector<Member> members = known;
    for (Member& member : members) {
        member.id = MemberId(++id);
        matching.add(member, 0);
    }
    matching.settle();
    return matching.find(draft).kind;
}

} // namespace

TEST_CASE("somebody is known by e-mail and name, phone and name, or name and birthday", "[import][matching]")
{
    const Member anna = born(
        withPhone(withEmail(person(u"Anna", u"Kowalski"), u"a@example.org"), u"+49 171 5550132"), 1975, 1, 1);
    CHECK(found({anna}, withEmail(person(u"ANNA", u"kowalski"), u"A@Example.org")) == Kind::One);
    CHECK(found({anna}, withPhone(person(u"Anna", u"Kowalski"), u"0171/555 01 32")) == Kind::One);
    CHECK(found({anna}, born(person(u"Anna", u"Kowalski"), 1975, 1, 1)) == Kind::One);
    CHECK(found({anna}, person(u"Anna", u"Kowalski")) == Kind::SameNameOnly);
    CHECK(found({anna}, withEmail(person(u"Piotr", u"Kowalski"), u"a@example.org")) == Kind::Nobody);
    CHECK(found({anna}, withPhone(person(u"Anna", u"Kowalski"), u"0171 5550133")) == Kind::SameNameOnly);
    CHECK(found({anna}, withPhone(person(u"Anna", u"Kowalski"), u"")) == Kind::SameNameOnly);
}

TEST_CASE("mother and daughter of one name who share an e-mail stay apart", "[import][matching]")
{
    const Member mother = born(withEmail(person(u"Anna", u"Kowalski"), u"family@example.org"), 1975, 1, 1);
    const Member daughter = born(withEmail(person(u"Anna", u"Kowalski"), u"family@example.org"), 2003, 1, 1);
    CHECK(found({mother}, daughter) == Kind::Nobody);
    CHECK(found({mother, daughter}, daughter) == Kind::One);
    SECTION("while a birthday that was put right is the same person's")
    {
        CHECK(found({mother}, born(withEmail(person(u"Anna", u"Kowalski"), u"family@example.org"), 1975, 1,
                                   11)) == Kind::One);
    }
    SECTION("and without a birthday nobody can tell")
    {
        CHECK(found({mother, daughter}, withEmail(person(u"Anna", u"Kowalski"), u"family@example.org")) ==
              Kind::Several);
    }
}

TEST_CASE("an equal birthday tells namesakes with one phone apart", "[import][matching]")
{
    const Member first = born(withPhone(person(u"Jan", u"Nowak"), u"07700 900111"), 1990, 5, 1);
    const Member second = born(withPhone(person(u"Jan", u"Nowak"), u"07700 900111"), 1991, 6, 2);
    CHECK(found({first, second}, second) == Kind::One);
}

TEST_CASE("a namesake is added as somebody new, and asked about", "[import][matching]")
{
    TestClub test;
    const MemberId anna =
        expectValue(addMember(*test.club, withEmail(person(u"Anna", u"Kowalski"), u"a@example.org")));
    const auto session = expectValue(
        ImportSession::of("Vorname,Nachname,Ort\nAnna,Kowalski,Oldenburg\n", QStringLiteral("list.csv")));
    CHECK(expectValue(session->look(*test.club, {})).added == 1);
    REQUIRE(session->plan());
    const PlannedMember& row = session->plan()->rows.front();
    CHECK(row.fate == RowFate::Add);
    CHECK(row.candidates == std::vector{anna});
    CHECK(row.reason.contains(u"of this name"));
    SECTION("it is the one when somebody says so")
    {
        session->decide(2, {anna});
        CHECK(expectValue(session->look(*test.club, {})).updated == 1);
    }
    SECTION("it is somebody new when somebody says so, and isn't asked about again")
    {
        session->decide(2, {});
        CHECK(expectValue(session->look(*test.club, {})).added == 1);
        CHECK(session->plan()->rows.front().candidates.empty());
    }
}
