// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr std::int64_t day = 86'400'000;

Group chess() { return {{}, QStringLiteral("Chess"), QStringLiteral("Every level")}; }

QString newestWords(Club& club) { return wordingOf(club, club.history().list().front()); }

MemberId addTo(Club& club, const QString& group)
{
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.groups = {group};
    return expectValue(addMember(club, member));
}

std::vector<MemberId> people(Club& club, GroupId group, QDate when)
{
    std::vector<MemberId> ids;
    for (const GroupMembership& membership : membersOfGroup(club.database(), group, when)) {
        ids.push_back(membership.member);
    }
    return ids;
}

} // namespace

TEST_CASE("a group is added, renamed and deleted, each a change that can be undone", "[group]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    Group group = chess();
    group.id = expectValue(addGroup(*test.club, group));
    CHECK(findGroup(test.database(), group.id) == group);
    CHECK(newestWords(*test.club) == u"Added the group Chess");

    group.name = QStringLiteral("CHESS");
    group.description = QStringLiteral("For everybody");
    expectValue(editGroup(*test.club, group));
    CHECK(findGroup(test.database(), group.id) == group);
    CHECK(newestWords(*test.club) == u"Changed the group CHESS");
    const ChangeId newest = test.club->newestEntry();
    expectValue(editGroup(*test.club, group));
    CHECK(test.club->newestEntry() == newest);

    expectValue(deleteGroup(*test.club, group.id));
    CHECK(listGroups(test.database()).empty());
    CHECK(newestWords(*test.club) == u"Deleted the group CHESS");
    CHECK(editGroup(*test.club, group).error().kind == Error::Kind::Gone);
    CHECK(deleteGroup(*test.club, group.id).error().kind == Error::Kind::Gone);

    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->undo());
    }
    CHECK(dump(test.database()) == empty);
}

TEST_CASE("two groups never bear the same name, whatever its accents and capitals", "[group]")
{
    TestClub test;
    const GroupId first = expectValue(addGroup(*test.club, chess()));
    Group go{{}, QStringLiteral("Go"), {}};
    go.id = expectValue(addGroup(*test.club, go));
    const std::string before = dump(test.database());
    const auto refused = addGroup(*test.club, {{}, QStringLiteral("  CHÈSS "), QString(20'001, u'x')});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().problems.size() == 2);
    CHECK(refused.error().problems[0].field == u"name");
    CHECK(refused.error().problems[0].sentence.contains(u"\"Chess\""));
    CHECK(refused.error().problems[1].field == u"description");
    go.name = QStringLiteral("chess");
    CHECK_FALSE(editGroup(*test.club, go));
    CHECK(addGroup(*test.club, {}).error().field == u"name");
    CHECK(addGroup(*test.club, {first, QStringLiteral("Other"), {}}).error().field == u"id");
    CHECK(dump(test.database()) == before);
}

TEST_CASE("deleting a group takes everybody's time in it along, and undo brings it back", "[group]")
{
    TestClub test;
    const MemberId ada = addTo(*test.club, QStringLiteral("Chess"));
    const GroupId group = *findGroupNamed(test.database(), QStringLiteral("chess"));
    const std::string before = dump(test.database());
    expectValue(deleteGroup(*test.club, group));
    CHECK(expectValue(readMember(*test.club, ada)).groups.isEmpty());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a group that meetings belong to is not deleted", "[group]")
{
    TestClub test;
    MeetingDraft draft;
    draft.title = QStringLiteral("Opening theory");
    draft.group = QStringLiteral("Chess");
    draft.starts = CivilTime::fromText(u"2026-11-26T19:00");
    const MeetingId meeting = expectValue(addMeeting(*test.club, draft));
    const GroupId group = *findGroupNamed(test.database(), QStringLiteral("Chess"));
    const std::string before = dump(test.database());
    const auto refused = deleteGroup(*test.club, group);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().sentence.contains(u"belong"));
    CHECK(dump(test.database()) == before);
    expectValue(deleteMeeting(*test.club, meeting));
    expectValue(deleteGroup(*test.club, group));
}

TEST_CASE("who is in a group is asked as at a day", "[group]")
{
    TestClub test;
    const MemberId ada = addTo(*test.club, QStringLiteral("Chess"));
    const GroupId group = *findGroupNamed(test.database(), QStringLiteral("Chess"));
    const QDate first = test.club->today();
    test.clock.advance(day);
    const MemberId bo = addTo(*test.club, QStringLiteral("Chess"));
    const Member was = expectValue(readMember(*test.club, ada));
    Member without = was;
    without.groups.clear();
    expectValue(editMember(*test.club, was, without));
    CHECK(people(*test.club, group, first) == std::vector<MemberId>{ada});
    CHECK(people(*test.club, group, first.addDays(1)) == std::vector<MemberId>{bo});
    CHECK(people(*test.club, group, first.addDays(-1)).empty());
    const auto memberships = groupsOfMember(test.database(), bo, first.addDays(1));
    REQUIRE(memberships.size() == 1);
    CHECK(memberships.front() == GroupMembership{bo, group, GroupPart::Member, first.addDays(1), {}});
    CHECK(groupsOfMember(test.database(), ada, first.addDays(1)).empty());
}

TEST_CASE("somebody leads a group or no longer does; only who is in it can", "[group]")
{
    TestClub test;
    const MemberId ada = addTo(*test.club, QStringLiteral("Chess"));
    const MemberId bo = addTo(*test.club, QStringLiteral("Go"));
    const GroupId group = *findGroupNamed(test.database(), QStringLiteral("Chess"));
    const auto part = [&] { return membersOfGroup(test.database(), group, test.club->today()).front().part; };
    expectValue(setGroupPart(*test.club, group, ada, GroupPart::Leader));
    CHECK(part() == GroupPart::Leader);
    CHECK(newestWords(*test.club) == u"Made Ada a leader of the group Chess");
    const ChangeId newest = test.club->newestEntry();
    expectValue(setGroupPart(*test.club, group, ada, GroupPart::Leader));
    CHECK(test.club->newestEntry() == newest);
    expectValue(setGroupPart(*test.club, group, ada, GroupPart::Member));
    CHECK(part() == GroupPart::Member);
    CHECK(newestWords(*test.club) == u"Ada no longer leads the group Chess");
    expectValue(test.club->undo());
    CHECK(part() == GroupPart::Leader);
    const auto refused = setGroupPart(*test.club, group, bo, GroupPart::Leader);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"Chess"));
    CHECK(setGroupPart(*test.club, GroupId(9), ada, GroupPart::Leader).error().kind == Error::Kind::Gone);
}

TEST_CASE("a group is found by its id or its name", "[group]")
{
    TestClub test;
    const GroupId id = expectValue(addGroup(*test.club, chess()));
    CHECK(groupMeant(*test.club, id.text()) == id);
    CHECK(groupMeant(*test.club, QStringLiteral(" chess")) == id);
    const auto gone = groupMeant(*test.club, QStringLiteral("Go"));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::Gone);
    CHECK(groupName(*test.club, GroupId(9)) == u"a deleted group");
}

TEST_CASE("within a change a group is named into being once", "[group]")
{
    TestClub test;
    expectValue(test.club->perform(QStringLiteral("group.add"), {}, [](Change& change) {
        const GroupId id = groupNamed(change, QStringLiteral("Chess"));
        CHECK(groupNamed(change, QStringLiteral("chess")) == id);
    }));
    CHECK(listGroups(test.database()).size() == 1);
}
