// SPDX-License-Identifier: GPL-3.0-or-later
// Statuses, groups and roles are periods: what a list as at another day shows, and what a slip leaves behind.
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr std::int64_t day = 86'400'000;

Member asAt(Club& club, MemberId id, QDate when)
{
    MemberReader reader(club.database(), when, id);
    MemberRow row;
    REQUIRE(reader.next(row));
    return asMember(row, reader.customFields());
}

void edit(Club& club, MemberId id, const std::function<void(Member&)>& make)
{
    const Member was = expectValue(readMember(club, id));
    Member wanted = was;
    make(wanted);
    expectValue(editMember(club, was, wanted));
}

} // namespace

TEST_CASE("lists as at an earlier day show the status, groups and roles of then", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const QDate before = test.club->today();
    test.clock.advance(10 * day);
    edit(*test.club, id, [](Member& member) {
        member.status = StatusWord{MemberStatus::Full, {}};
        member.groups = {QStringLiteral("Go"), QStringLiteral("Yoga")};
        member.roles = {QStringLiteral("Chair")};
    });
    const Member then = asAt(*test.club, id, before);
    CHECK(then.status == StatusWord{MemberStatus::Honorary, {}});
    CHECK(then.groups == QStringList{QStringLiteral("Chess"), QStringLiteral("Go")});
    CHECK(then.roles == QStringList{QStringLiteral("Kassenwartin")});
    const Member now = asAt(*test.club, id, test.club->today());
    CHECK(now.status == StatusWord{MemberStatus::Full, {}});
    CHECK(now.groups == QStringList{QStringLiteral("Go"), QStringLiteral("Yoga")});
    CHECK(now.roles == QStringList{QStringLiteral("Chair")});
    CHECK(asAt(*test.club, id, before.addDays(9)).groups == then.groups);
}

TEST_CASE("a group or role joined and left on one day leaves no trace", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    test.clock.advance(day);
    const std::string before = dump(test.database());
    const auto enter = [](Member& member) {
        member.groups += QStringLiteral("Go");
        member.roles += QStringLiteral("Kassenwartin");
    };
    const auto leave = [](Member& member) {
        member.groups = {QStringLiteral("Chess")};
        member.roles.clear();
    };
    edit(*test.club, id, leave);
    CHECK(asAt(*test.club, id, test.club->today()).groups == QStringList{QStringLiteral("Chess")});
    edit(*test.club, id, enter);
    CHECK(dump(test.database()) == before);
    edit(*test.club, id, [](Member& member) { member.roles += QStringLiteral("Chair"); });
    edit(*test.club, id, [](Member& member) { member.roles.removeOne(QStringLiteral("Chair")); });
    CHECK(dump(test.database()) == before);
}

TEST_CASE("who comes back to a group has two times in it", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    test.clock.advance(day);
    edit(*test.club, id, [](Member& member) { member.groups.removeOne(QStringLiteral("Go")); });
    test.clock.advance(day);
    edit(*test.club, id, [](Member& member) { member.groups += QStringLiteral("Go"); });
    CHECK(test.database().number("SELECT count(*) FROM group_member") == 3);
    CHECK_FALSE(asAt(*test.club, id, test.club->today().addDays(-1)).groups.contains(QStringLiteral("Go")));
    CHECK(asAt(*test.club, id, test.club->today()).groups.contains(QStringLiteral("Go")));
}

TEST_CASE("becoming former and coming back keep the time between", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const auto become = [&](MemberStatus status) {
        edit(*test.club, id, [&](Member& member) { member.status = StatusWord{status, {}}; });
    };
    test.clock.advance(day);
    become(MemberStatus::Former);
    const QDate left = test.club->today();
    CHECK(expectValue(readMember(*test.club, id)).left == left);
    test.clock.advance(30 * day);
    become(MemberStatus::Full);
    const Member back = expectValue(readMember(*test.club, id));
    CHECK(back.status == StatusWord{MemberStatus::Full, {}});
    CHECK(back.joined == wholeMember().joined);
    CHECK_FALSE(back.left.isValid());
    CHECK(asAt(*test.club, id, left).status == StatusWord{MemberStatus::Former, {}});
    CHECK(asAt(*test.club, id, left.addDays(-1)).status == StatusWord{MemberStatus::Honorary, {}});
}

TEST_CASE("a status word typed in other capitals is no new status", "[member]")
{
    TestClub test;
    Member patron = wholeMember();
    patron.status = StatusWord{MemberStatus::Full, QStringLiteral("Patron")};
    const MemberId id = expectValue(addMember(*test.club, patron));
    test.clock.advance(day);
    const std::string before = dump(test.database());
    edit(*test.club, id, [](Member& member) { member.status->word = QStringLiteral("PATRON"); });
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a change of a consent notes the day", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    test.clock.advance(day);
    edit(*test.club, id, [](Member& member) { member.photoConsent = false; });
    Query row = test.database().query("SELECT given, since FROM consent WHERE member=?1 AND kind=0", id);
    REQUIRE(row.next());
    CHECK(row.integer(0) == 0);
    CHECK(row.text(1) == u"2026-11-23");
}
