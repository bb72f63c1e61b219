// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"
#include "core/meeting/meeting_remarks.h"
#include "core/meeting/seat_queries.h"
#include "core/member/member_actions.h"
#include "core/venue/venue_actions.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MeetingDraft evening(std::optional<int> seats)
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Evening");
    draft.starts = CivilTime{QDate(2026, 12, 1), QTime(19, 0)};
    draft.ends = CivilTime{QDate(2026, 12, 1), QTime(21, 0)};
    draft.capacity = seats;
    return draft;
}

} // namespace

TEST_CASE("fewer seats than people of the group are said; the whole club is nobody in particular",
          "[meeting]")
{
    TestClub test;
    const GroupId choir = expectValue(addGroup(*test.club, {{}, QStringLiteral("Choir"), {}}));
    std::vector<MemberId> singers;
    for (const char16_t* name : {u"Ada", u"Bea", u"Cem"}) {
        singers.push_back(expectValue(addMember(*test.club, namedMember(name, u""))));
    }
    expectValue(addToGroup(*test.club, choir, singers));
    MeetingDraft draft = evening(2);
    CHECK(seatShortages(test.database(), draft).empty());
    draft.group = QStringLiteral("choir");
    REQUIRE(seatShortages(test.database(), draft).size() == 1);
    CHECK(seatShortages(test.database(), draft).front() == SeatShortage{SeatShortage::Of::Invited, 3, 2, {}});
    CHECK(seatRemarks(test.database(), draft).front().contains(u"3"));
    draft.capacity = 3;
    CHECK(seatShortages(test.database(), draft).empty());
}

TEST_CASE("a room that is too small or isn't there is said", "[meeting]")
{
    TestClub test;
    Venue hall;
    hall.name = QStringLiteral("Old Hall");
    hall.capacity = 80;
    hall.rooms = {{QStringLiteral("Stage"), 40}, {QStringLiteral("Kitchen"), {}}};
    expectValue(addVenue(*test.club, hall));
    MeetingDraft draft = evening(60);
    draft.venue = QStringLiteral("old hall");
    CHECK(seatShortages(test.database(), draft).empty());
    draft.room = QStringLiteral("stage");
    REQUIRE(seatShortages(test.database(), draft).size() == 1);
    CHECK(seatShortages(test.database(), draft).front() ==
          SeatShortage{SeatShortage::Of::Place, 60, 40, QStringLiteral("Stage")});
    draft.room = QStringLiteral("Cellar");
    REQUIRE(seatShortages(test.database(), draft).size() == 1);
    CHECK(seatShortages(test.database(), draft).front().of == SeatShortage::Of::Room);
    CHECK(remarksOn(test.database(), draft).front().contains(u"Cellar"));
    draft.room = QStringLiteral("Kitchen");
    draft.capacity = 90;
    CHECK(seatShortages(test.database(), draft).front().seats == 80);
}
