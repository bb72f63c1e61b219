// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/address_queries.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId addWith(Club& club, const QStringList& emails, std::optional<bool> consent)
{
    Member member;
    member.name.given = QStringLiteral("Somebody");
    member.emails = emails;
    member.emailConsent = consent;
    return expectValue(addMember(club, member));
}

} // namespace

TEST_CASE("only who has agreed is written to, and the others are counted by why not", "[member][addresses]")
{
    const TestClub test;
    const std::vector<MemberId> members{
        addWith(*test.club, {QStringLiteral("b@example.org"), QStringLiteral("later@example.org")}, true),
        addWith(*test.club, {QStringLiteral("no@example.org")}, false),
        addWith(*test.club, {QStringLiteral("unasked@example.org")}, {}),
        addWith(*test.club, {}, true),
        addWith(*test.club, {QStringLiteral("B@example.org")}, true), // a family's
        addWith(*test.club, {QStringLiteral("a@example.org")}, true),
    };
    const MailingList list = mailingList(test.database(), members);
    CHECK(list ==
          MailingList{{QStringLiteral("b@example.org"), QStringLiteral("a@example.org")}, 3, 1, 1, 1});
    CHECK(mailingList(test.database(), {}) == MailingList());
}
