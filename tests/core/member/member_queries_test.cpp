// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

Member anyMember(Random& random)
{
    Member member = namedMember(u"Name", u"");
    const auto list = [&] {
        QStringList items;
        for (auto count = random.between(0, 3); count > 0; --count) {
            items += random.text(12);
        }
        return items;
    };
    const auto consent = [&] {
        return random.pick({std::optional<bool>(), std::optional(true), std::optional(false)});
    };
    member.number = random.text(8);
    member.name.family = random.text(10);
    member.name.preferred = random.text(10);
    member.name.sort = random.text(5);
    member.name.order = random.pick({NameOrder::GivenFirst, NameOrder::FamilyFirst});
    member.status = StatusWord{static_cast<MemberStatus>(random.between(0, 5)), {}};
    member.joined = QDate(2020, 1, 1).addDays(random.between(0, 400));
    member.phones = list();
    member.mobiles = list();
    member.address = {random.text(20), random.text(9), random.text(9), random.text(5), random.text(9)};
    member.households = list();
    member.groups = list();
    member.roles = list();
    member.interests = list();
    member.cardCode = random.text(6);
    member.emergencyName = random.text(9);
    member.photoConsent = consent();
    member.emailConsent = consent();
    member.notes = random.text(40);
    for (auto count = random.between(0, 3); count > 0; --count) {
        member.custom[QStringLiteral("field %1").arg(random.between(1, 4))] = random.text(9);
    }
    return member;
}

} // namespace

TEST_CASE("a member read alone equals the same member among everybody's", "[member][property]")
{
    property("streamed members", 60, [](Random& random) {
        TestClub test;
        std::vector<MemberId> ids;
        for (int i = 0; i < 8; ++i) {
            ids.push_back(expectValue(addMember(*test.club, anyMember(random))));
        }
        const MemberId gone = random.pick(ids);
        expectValue(deleteMember(*test.club, gone, memberKeys()));
        MemberReader reader(test.database(), test.club->today());
        MemberRow row;
        std::size_t count = 0;
        MemberId last;
        while (reader.next(row)) {
            REQUIRE(row.id > last);
            last = row.id;
            ++count;
            REQUIRE(asMember(row, reader.customFields()) == expectValue(readMember(*test.club, row.id)));
        }
        REQUIRE(count == ids.size() - 1);
    });
}

TEST_CASE("a member that isn't there is told so by its id", "[member]")
{
    TestClub test;
    const auto gone = readMember(*test.club, MemberId(5));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::Gone);
    CHECK(gone.error().sentence.contains(MemberId(5).text()));
}

TEST_CASE("a person is found by id, card or number, in that order", "[member]")
{
    TestClub test;
    const auto add = [&](const QString& number, const QString& card) {
        Member member = namedMember(u"Ada", u"");
        member.number = number;
        member.cardCode = card;
        return expectValue(addMember(*test.club, member));
    };
    const MemberId first = add(QStringLiteral("17"), QStringLiteral("AB12"));
    const MemberId second = add(QStringLiteral("AB12"), QStringLiteral("17x"));
    const auto find = [&](const QString& text) { return findMember(*test.club, text); };
    CHECK(find(first.text()) == first);
    CHECK(find(first.text().toUpper()) == first);
    CHECK(find(QStringLiteral("id:") + second.text()) == second);
    CHECK(find(QStringLiteral("17")) == first);
    CHECK(find(QStringLiteral("ab12")) == first); // the card goes before the number
    CHECK(find(QStringLiteral("no:AB12")) == second);
    CHECK(find(QStringLiteral("card: 17X ")) == second);
    CHECK(find(QStringLiteral("  17 ")) == first);
    for (const char16_t* nobody : {u"", u"id:", u"no:", u"card:", u"no:nobody", u"id:17", u"Ada"}) {
        INFO(QString::fromUtf16(nobody).toStdString());
        const auto gone = find(QString::fromUtf16(nobody));
        REQUIRE_FALSE(gone);
        CHECK(gone.error().kind == Error::Kind::Gone);
    }
    const MemberId third = add(QStringLiteral("17"), {});
    const auto several = find(QStringLiteral("17"));
    REQUIRE_FALSE(several);
    CHECK(several.error().kind == Error::Kind::Ambiguous);
    CHECK(several.error().sentence.contains(first.text()));
    CHECK(several.error().sentence.contains(third.text()));
}
