// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/clash_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MeetingDraft
at(int from, int until, const char16_t* venue, const char16_t* room = u"", const char16_t* group = u"")
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Evening");
    draft.starts = CivilTime{QDate(2026, 11, 26), QTime(from, 0)};
    draft.ends = CivilTime{QDate(2026, 11, 26), QTime(until, 0)};
    draft.venue = QString::fromUtf16(venue);
    draft.room = QString::fromUtf16(room);
    draft.group = QString::fromUtf16(group);
    return draft;
}

} // namespace

TEST_CASE("two meetings clash over a room or over a group, and only at one time", "[meeting]")
{
    TestClub test;
    const MeetingId there = expectValue(addMeeting(*test.club, at(18, 20, u"Old Hall", u"Stage", u"Choir")));
    const auto clashes = [&](const MeetingDraft& draft, MeetingId self = {}) {
        return clashesOf(test.database(), draft, self);
    };
    REQUIRE(clashes(at(19, 21, u"old hall", u"STAGE")).size() == 1);
    CHECK(clashes(at(19, 21, u"Old Hall", u"Stage")).front().over == Clash::Over::Room);
    CHECK(clashes(at(19, 21, u"Old Hall")).size() == 1); // which room isn't said, so it may be the one
    CHECK(clashes(at(19, 21, u"Old Hall", u"Kitchen")).empty());
    CHECK(clashes(at(20, 21, u"Old Hall", u"Stage")).empty()); // right after it
    CHECK(clashes(at(16, 18, u"Old Hall", u"Stage")).empty());
    CHECK(clashes(at(19, 21, u"Park")).empty());
    REQUIRE(clashes(at(19, 21, u"Park", u"", u"choir")).size() == 1);
    CHECK(clashes(at(19, 21, u"Park", u"", u"choir")).front().over == Clash::Over::Group);
    CHECK(clashes(at(18, 20, u"Old Hall", u"Stage"), there).empty()); // itself
    expectValue(cancelMeeting(*test.club, there, {}));
    CHECK(clashes(at(19, 21, u"Old Hall", u"Stage")).empty());
}

TEST_CASE("what lasts over nights clashes with what begins on its last day", "[meeting]")
{
    TestClub test;
    MeetingDraft camp = at(18, 20, u"Lodge");
    camp.ends = CivilTime{QDate(2026, 11, 29), QTime(12, 0)};
    expectValue(addMeeting(*test.club, camp));
    MeetingDraft walk = at(10, 11, u"Lodge");
    walk.starts->date = QDate(2026, 11, 29);
    walk.ends->date = QDate(2026, 11, 29);
    CHECK(clashesOf(test.database(), walk).size() == 1);
}
