// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/custom_field_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList names(TestClub& test)
{
    QStringList all;
    for (const CustomField& field : memberCustomFields(test.database())) {
        all += field.name;
    }
    return all;
}

} // namespace

TEST_CASE("own fields are added, renamed, moved and deleted with what stands in them", "[member][field]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    const CustomFieldId shirt = expectValue(addCustomField(*test.club, QStringLiteral(" Shirt  size ")));
    const CustomFieldId voice = expectValue(addCustomField(*test.club, QStringLiteral("Voice")));
    CHECK(names(test) == QStringList{QStringLiteral("Shirt size"), QStringLiteral("Voice")});
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.custom = {{QStringLiteral("Voice"), QStringLiteral("alto")}};
    const MemberId ada = expectValue(addMember(*test.club, member));
    expectValue(renameCustomField(*test.club, voice, QStringLiteral("Part")));
    CHECK(expectValue(readMember(*test.club, ada)).custom.at(QStringLiteral("Part")) == u"alto");
    expectValue(moveCustomField(*test.club, voice, 0));
    CHECK(names(test) == QStringList{QStringLiteral("Part"), QStringLiteral("Shirt size")});
    expectValue(moveCustomField(*test.club, voice, 99));
    CHECK(names(test).back() == u"Part");
    expectValue(deleteCustomField(*test.club, voice));
    CHECK(wordingOf(*test.club, test.club->history().list().front()) == u"Deleted the field Part");
    CHECK(expectValue(readMember(*test.club, ada)).custom.empty());
    expectValue(test.club->undo());
    CHECK(expectValue(readMember(*test.club, ada)).custom.at(QStringLiteral("Part")) == u"alto");
    CHECK(deleteCustomField(*test.club, CustomFieldId(7)).error().kind == Error::Kind::Gone);
    static_cast<void>(shirt);
    while (test.club->undo()) {
    }
    CHECK(dump(test.database()) == empty);
}

TEST_CASE("two own fields never bear the same name", "[member][field]")
{
    TestClub test;
    static_cast<void>(expectValue(addCustomField(*test.club, QStringLiteral("Voice"))));
    const CustomFieldId other = expectValue(addCustomField(*test.club, QStringLiteral("Shirt")));
    const std::string before = dump(test.database());
    CHECK(addCustomField(*test.club, QStringLiteral("VOICE")).error().field == u"name");
    CHECK(addCustomField(*test.club, QStringLiteral(" ")).error().field == u"name");
    CHECK_FALSE(renameCustomField(*test.club, other, QStringLiteral("voice")));
    CHECK(dump(test.database()) == before);
}
