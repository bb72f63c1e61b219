// SPDX-License-Identifier: GPL-3.0-or-later
// Who is found to stand in the book twice, and who isn't.
#include "core/member/duplicate_pairs.h"
#include "core/member/duplicate_words.h"
#include "core/member/member_actions.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

using enum DuplicateReason;

struct Book : TestClub {
    MemberId add(const char16_t* given, const char16_t* family, const std::function<void(Member&)>& more = {})
    {
        Member member = namedMember(given, family);
        if (more) {
            more(member);
        }
        return expectValue(addMember(*club, member));
    }
    [[nodiscard]] std::vector<DuplicatePair> pairs() const { return findDuplicates(database()); }
    /// The reasons of the one pair there must be.
    [[nodiscard]] std::vector<DuplicateReason> reasons() const
    {
        const auto found = pairs();
        REQUIRE(found.size() == 1);
        CHECK(found.front().first < found.front().second);
        return found.front().reasons;
    }
};

const auto withEmail = [](Member& member) { member.emails = {QStringLiteral("home@example.org")}; };
const auto withPhone = [](Member& member) { member.mobiles = {QStringLiteral("+44 7700 900123")}; };
const auto withAddress = [](Member& member) {
    member.address.street = QStringLiteral("7 Mill Row");
    member.address.postcode = QStringLiteral("QX1 1AA");
};

std::function<void(Member&)> born(int year, int month, int day)
{
    return [=](Member& member) { member.birthday = Birthday{year, month, day}; };
}

} // namespace

TEST_CASE("one name in two orders is a pair, and what agrees makes it likelier", "[member][duplicates]")
{
    Book book;
    const MemberId first = book.add(u"Anna", u"Müller", withEmail);
    const MemberId second = book.add(u"MULLER", u"anna", [](Member& member) {
        member.emails = {QStringLiteral("HOME@example.org")};
        member.phones = {QStringLiteral("07700 900123")};
    });
    book.add(u"Lena", u"Weiß");
    const auto pairs = book.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == DuplicatePair{first, second, Likelihood::VeryLikely, {NamesSwapped, SameEmail}});
    CHECK(reasonsText(pairs[0]) == u"Given and family name exchanged, same e-mail");
}

TEST_CASE("each thing that agrees is named", "[member][duplicates]")
{
    Book book;
    const auto all = [](Member& member) {
        withEmail(member);
        withPhone(member);
        withAddress(member);
        born(1980, 3, 4)(member);
        member.number = QStringLiteral("1");
    };
    book.add(u"Anna", u"Müller", all);
    book.add(u"Anna", u"Müller", [&](Member& member) {
        all(member);
        member.mobiles = {QStringLiteral("07700 900123")};
        member.number = QStringLiteral("2");
    });
    CHECK(book.reasons() ==
          std::vector{SameName, SameBirthday, SameEmail, SamePhone, SameAddress, DifferentNumbers});
}

TEST_CASE("a name alone is worth asking, whatever the numbers; a common one isn't", "[member][duplicates]")
{
    Book book;
    book.add(u"William", u"Smith", [](Member& member) { member.number = QStringLiteral("1"); });
    book.add(u"Bill", u"Smith", [](Member& member) { member.number = QStringLiteral("2"); });
    CHECK(book.reasons() == std::vector{Nickname, DifferentNumbers});
    CHECK(book.pairs().front().likelihood == Likelihood::Possible);
    for (int i = 0; i < 10; ++i) {
        book.add(u"Wei", u"Chen", i < 2 ? withEmail : std::function<void(Member&)>());
    }
    const auto pairs = book.pairs();
    REQUIRE(pairs.size() == 2);
    CHECK(pairs.front().reasons == std::vector{SameName, SameEmail}); // of ten namesakes these two
}

TEST_CASE("a slip of the fingers needs a second thing that agrees", "[member][duplicates]")
{
    Book book;
    book.add(u"Anna", u"Kowalski", born(1980, 3, 4));
    book.add(u"Anna", u"Kowalksi");
    CHECK(book.pairs().empty());
    book.add(u"Anna", u"Kowalsky", born(1980, 3, 4));
    CHECK(book.reasons() == std::vector{NameSlip, SameBirthday});
}

TEST_CASE("after a marriage the e-mail finds the person, and no birthday alone does", "[member][duplicates]")
{
    Book book;
    book.add(u"Anna", u"Müller", withEmail);
    book.add(u"Anna", u"Schmidt", withEmail);
    CHECK(book.reasons() == std::vector{SameGivenName, SameEmail});
    Book born1980;
    born1980.add(u"Anna", u"Müller", born(1980, 3, 4));
    born1980.add(u"Anna", u"Schmidt", born(1980, 3, 4));
    CHECK(born1980.pairs().empty());
}

TEST_CASE("a family that shares all but names and birthdays is no duplicate", "[member][duplicates]")
{
    Book book;
    const auto home = [](Member& member) {
        withEmail(member);
        withPhone(member);
        withAddress(member);
        member.households = {QStringLiteral("Müller")};
    };
    book.add(u"Anna", u"Müller", home);
    book.add(u"Peter", u"Müller", home);
    book.add(u"Hans", u"Müller", [&](Member& member) {
        home(member);
        born(1950, 1, 2)(member);
    });
    book.add(u"Hans", u"Müller", [&](Member& member) { // the son
        home(member);
        born(1985, 6, 7)(member);
    });
    book.add(u"Katarina", u"Müller", home); // mother and daughter
    book.add(u"Katharina", u"Müller", home);
    CHECK(book.pairs().empty());
}

TEST_CASE("birthdays a slip apart contradict nothing, others do", "[member][duplicates]")
{
    Book book;
    book.add(u"Anna", u"Müller", born(1980, 3, 4));
    book.add(u"Anna", u"Müller", born(1980, 4, 3));
    CHECK(book.reasons() == std::vector{SameName, BirthdaySlip});
    Book without;
    without.add(u"Anna", u"Müller", born(1980, 3, 4));
    without.add(u"Anna", u"Müller", born(0, 3, 4));
    CHECK(without.reasons() == std::vector{SameName, SameDayWithoutYear});
    Book namesakes;
    namesakes.add(u"Anna", u"Müller", born(1980, 3, 4));
    namesakes.add(u"Anna", u"Müller", born(1965, 11, 30));
    CHECK(namesakes.pairs().empty());
}

TEST_CASE("who was told apart is found no more, until that is undone", "[member][duplicates]")
{
    Book book;
    const MemberId first = book.add(u"Anna", u"Müller");
    const MemberId second = book.add(u"Anna", u"Müller");
    expectValue(tellApart(*book.club, second, first));
    CHECK(book.pairs().empty());
    const ChangeId before = book.club->newestEntry();
    expectValue(tellApart(*book.club, first, second));
    CHECK(book.club->newestEntry() == before);
    expectValue(book.club->undo());
    CHECK(book.pairs().size() == 1);
    expectValue(book.club->redo());
    expectValue(deleteMember(*book.club, first, memberKeys()));
    CHECK(book.database().number("SELECT count(*) FROM told_apart") == 0);
    CHECK_FALSE(tellApart(*book.club, second, second));
}

TEST_CASE("a book that is read bit by bit holds the same pairs", "[member][duplicates]")
{
    Book book;
    for (int i = 0; i < 7; ++i) {
        book.add(u"Anna", i % 2 == 0 ? u"Müller" : u"Weiß", i % 3 == 0 ? withPhone : withEmail);
    }
    DuplicateSearch search;
    while (search.readMore(book.database(), 2)) {
    }
    const auto pairs = search.pairs();
    CHECK(pairs == book.pairs());
    CHECK(pairs.size() > 5);
    CHECK(std::is_sorted(pairs.begin(), pairs.end(),
                         [](const auto& a, const auto& b) { return a.likelihood > b.likelihood; }));
}
