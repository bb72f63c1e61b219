// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/report/mailing.h"
#include "core/report/postal_address.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <map>

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId living(TestClub& test, const char16_t* given, const char16_t* household, const char16_t* street)
{
    Member member;
    member.name = {QString::fromUtf16(given), QStringLiteral("Berg"), {}, {}};
    member.joined = QDate(2020, 1, 1);
    if (*household != 0) {
        member.households = {QString::fromUtf16(household)};
    }
    member.address = {QString::fromUtf16(street), QStringLiteral("Ghent"), {}, QStringLiteral("9000"), {}};
    if (*street == 0) {
        member.address = {};
    }
    return expectValue(addMember(*test.club, member));
}

} // namespace

TEST_CASE("a household at one address gets one label, and whoever lives apart their own", "[report]")
{
    TestClub test;
    living(test, u"Ann", u"Berg, Mill Lane", u"1 Mill Lane");
    living(test, u"Bob", u"Berg, Mill Lane", u"1 mill lane");
    living(test, u"Cid", u"Berg, Mill Lane", u"7 Hill Road");
    living(test, u"Dan", u"", u"1 Mill Lane");
    const MemberId eve = living(test, u"Eve", u"", u"");
    const Mailing merged = expectValue(mailing(*test.club, {}, Households::Merged));
    REQUIRE(merged.items.size() == 3);
    REQUIRE(merged.items.front().lines == QStringList{QStringLiteral("Ann & Bob Berg"),
                                                      QStringLiteral("1 Mill Lane"),
                                                      QStringLiteral("9000 Ghent")});
    REQUIRE(merged.withoutAddress.size() == 1);
    REQUIRE(merged.withoutAddress.front().id == eve);
    REQUIRE(expectValue(mailing(*test.club, {}, Households::Apart)).items.size() == 4);
}

TEST_CASE("everybody with an address is on exactly one label, whatever the club", "[report]")
{
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const SampleClub sample(young(70, seed));
        for (const Households households : {Households::Merged, Households::Apart}) {
            const Mailing post = expectValue(mailing(*sample.club, {}, households));
            std::map<MemberId, int> times;
            for (const MailingItem& item : post.items) {
                for (const FullPerson& one : item.people) {
                    ++times[one.person.id];
                }
            }
            for (const SheetPerson& person : post.withoutAddress) {
                ++times[person.id];
            }
            const auto people = expectValue(peopleOf(*sample.club, {}));
            REQUIRE(times.size() == people.size());
            for (const SheetPerson& person : people) {
                REQUIRE(times[person.id] == 1);
            }
        }
    }
}

TEST_CASE("names stand together as people would write them", "[report]")
{
    const PersonName ann{QStringLiteral("Ann"), QStringLiteral("Berg"), {}, {}};
    const PersonName bob{QStringLiteral("Robert"), QStringLiteral("Berg"), QStringLiteral("Bob"), {}};
    const PersonName wei{QStringLiteral("Wei"), QStringLiteral("Chen"), {}, {}, NameOrder::FamilyFirst};
    REQUIRE(namesTogether({ann}) == u"Ann Berg");
    REQUIRE(namesTogether({ann, bob}) == u"Ann & Bob Berg");
    REQUIRE(namesTogether({ann, bob, wei}) == u"Ann Berg, Bob Berg & Chen Wei");
}

TEST_CASE("an address is written as its country's post wants it", "[report]")
{
    const auto lines = [](const char16_t* country, const char16_t* own) {
        return postalLines({QStringLiteral("1 Main St\nFlat 2"), QStringLiteral("Town"), QStringLiteral("OR"),
                            QStringLiteral("97301"), QString::fromUtf16(country)},
                           QString::fromUtf16(own))
            .mid(2)
            .join(u'/');
    };
    REQUIRE(lines(u"", u"US") == u"Town OR 97301");
    REQUIRE(lines(u"", u"GB") == u"Town/97301");
    REQUIRE(lines(u"", u"DE") == u"97301 Town/OR");
    REQUIRE(lines(u"US", u"DE") == u"Town OR 97301/UNITED STATES");
    REQUIRE(lines(u"de", u"DE") == u"97301 Town/OR");
    REQUIRE(postalLines({}, QStringLiteral("DE")).isEmpty());
}
