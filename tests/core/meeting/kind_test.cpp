// SPDX-License-Identifier: GPL-3.0-or-later
// What a club says of its kinds of meetings, and where a new meeting gets it from.
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MeetingKind rehearsal() { return {{}, QStringLiteral("rehearsal"), 150, 30, QStringLiteral("Choir")}; }

} // namespace

TEST_CASE("the kinds that Hearth knows come first, with what the club says of them", "[kind]")
{
    TestClub test;
    expectValue(addKind(*test.club, rehearsal()));
    expectValue(addKind(*test.club, {{}, QStringLiteral("OUTING"), 600, {}, {}}));
    const auto kinds = choosableKinds(test.database());
    REQUIRE(kinds.size() == 7);
    CHECK(kinds.front().name == u"club night");
    CHECK_FALSE(kinds.front().id);
    CHECK(minutesOf(kinds.front()) == 180);
    CHECK(kinds[4].name == u"outing");
    CHECK(minutesOf(kinds[4]) == 600);
    CHECK(kinds.back().name == u"rehearsal");
    CHECK(kinds.back().group == u"Choir");
}

TEST_CASE("a new meeting has its kind's length, and what nothing else was said of", "[kind]")
{
    TestClub test;
    expectValue(addKind(*test.club, rehearsal()));
    MeetingDraft draft;
    draft.title = QStringLiteral("Sing");
    draft.kind = QStringLiteral("Rehearsal");
    draft.starts = CivilTime{QDate(2026, 12, 1), QTime(19, 0)};
    const Meeting added = *findMeeting(test.database(), expectValue(addMeeting(*test.club, draft)));
    CHECK(added.ends == CivilTime{QDate(2026, 12, 1), QTime(21, 30)});
    CHECK_FALSE(added.capacity); // whoever calls the action has decided

    MeetingDraft filled = draft;
    fillFromKind(test.database(), filled, {});
    CHECK(filled.capacity == 30);
    CHECK(filled.group == u"Choir");
    filled = draft;
    filled.capacity = 5;
    fillFromKind(test.database(), filled, {.capacity = true, .group = false});
    CHECK(filled.capacity == 5);
    CHECK(filled.group == u"Choir");
}

TEST_CASE("a kind that is renamed takes its meetings along; deleted, they keep the word", "[kind]")
{
    TestClub test;
    const KindId id = expectValue(addKind(*test.club, rehearsal()));
    MeetingDraft draft;
    draft.title = QStringLiteral("Sing");
    draft.kind = QStringLiteral("rehearsal");
    draft.starts = CivilTime{QDate(2026, 12, 1), QTime(19, 0)};
    const MeetingId meeting = expectValue(addMeeting(*test.club, draft));
    MeetingKind renamed = *findKind(test.database(), id);
    renamed.name = QStringLiteral("choir practice");
    expectValue(editKind(*test.club, renamed));
    CHECK(findMeeting(test.database(), meeting)->kind == u"choir practice");
    expectValue(test.club->undo());
    CHECK(findMeeting(test.database(), meeting)->kind == u"rehearsal");
    expectValue(deleteKind(*test.club, id));
    CHECK(findMeeting(test.database(), meeting)->kind == u"rehearsal");
    CHECK(deleteKind(*test.club, id).error().kind == Error::Kind::Gone);
}

TEST_CASE("a kind is refused without a name, under a name that is taken, and with a length that can't be",
          "[kind]")
{
    TestClub test;
    expectValue(addKind(*test.club, rehearsal()));
    const auto problem = [&](const MeetingKind& kind) {
        const auto added = addKind(*test.club, kind);
        REQUIRE_FALSE(added);
        return added.error().problems.front().field;
    };
    CHECK(problem({{}, {}, {}, {}, {}}) == u"name");
    CHECK(problem({{}, QStringLiteral("REHEARSAL"), {}, {}, {}}) == u"name");
    CHECK(problem({{}, QStringLiteral("hike"), 0, {}, {}}) == u"minutes");
    CHECK(problem({{}, QStringLiteral("hike"), 30'000, {}, {}}) == u"minutes");
    CHECK(problem({{}, QStringLiteral("hike"), {}, 0, {}}) == u"capacity");
}

TEST_CASE("a group that is deleted is no longer invited by a kind", "[kind]")
{
    TestClub test;
    const KindId id = expectValue(addKind(*test.club, rehearsal()));
    const GroupId choir = *findGroupNamed(test.database(), QStringLiteral("Choir"));
    const std::string before = dump(test.database());
    expectValue(deleteGroup(*test.club, choir));
    CHECK(findKind(test.database(), id)->group.isEmpty());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}
