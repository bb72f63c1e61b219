// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/venue/venue_actions.h"
#include "core/venue/venue_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

Venue townHall()
{
    Venue venue;
    venue.name = QStringLiteral("Town hall");
    venue.street = QStringLiteral("Market 1");
    venue.capacity = 80;
    venue.stepFree = true;
    return venue;
}

QString newestWords(Club& club) { return wordingOf(club, club.history().list().front()); }

} // namespace

TEST_CASE("a place is added, edited and deleted, each a change that can be undone", "[venue]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    Venue venue = townHall();
    venue.id = expectValue(addVenue(*test.club, venue));
    REQUIRE(findVenue(test.database(), venue.id) == venue);
    REQUIRE(newestWords(*test.club) == u"Added the place Town hall");

    venue.stepFree = false;
    venue.notes = QStringLiteral("Key at the baker's");
    expectValue(editVenue(*test.club, venue));
    REQUIRE(findVenue(test.database(), venue.id) == venue);

    expectValue(deleteVenue(*test.club, venue.id));
    REQUIRE(listVenues(test.database()).empty());
    REQUIRE(newestWords(*test.club) == u"Deleted the place Town hall");

    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->undo());
    }
    REQUIRE(dump(test.database()) == empty);
}

TEST_CASE("an edit that changes nothing leaves no trace", "[venue]")
{
    TestClub test;
    Venue venue = townHall();
    venue.id = expectValue(addVenue(*test.club, venue));
    const ChangeId before = test.club->newestEntry();
    expectValue(editVenue(*test.club, venue));
    REQUIRE(test.club->newestEntry() == before);
}

TEST_CASE("every problem of a place is told at once, and nothing is kept", "[venue]")
{
    TestClub test;
    static_cast<void>(expectValue(addVenue(*test.club, townHall())));
    const std::string before = dump(test.database());
    Venue bad;
    bad.name = QStringLiteral("  TOWN   HÀLL ");
    bad.city = QString(201, u'x');
    bad.capacity = 0;
    const auto refused = addVenue(*test.club, bad);
    REQUIRE(refused.error().kind == Error::Kind::Invalid);
    REQUIRE(refused.error().problems.size() == 3);
    REQUIRE(refused.error().problems[0].field == u"name");
    REQUIRE(refused.error().problems[1].field == u"city");
    REQUIRE(refused.error().problems[2].field == u"capacity");
    REQUIRE(dump(test.database()) == before);
    REQUIRE(addVenue(*test.club, Venue()).error().field == u"name");
}

TEST_CASE("a place can be renamed in its own letters", "[venue]")
{
    TestClub test;
    Venue venue = townHall();
    venue.id = expectValue(addVenue(*test.club, venue));
    venue.name = QStringLiteral("TOWN HALL");
    expectValue(editVenue(*test.club, venue));
    REQUIRE(findVenue(test.database(), venue.id)->name == u"TOWN HALL");
}

TEST_CASE("a place keeps the id it comes with, unless that is taken", "[venue]")
{
    TestClub test;
    Venue venue = townHall();
    venue.id = VenueId(4711);
    REQUIRE(expectValue(addVenue(*test.club, venue)) == venue.id);
    venue.name = QStringLiteral("Library");
    REQUIRE(addVenue(*test.club, venue).error().field == u"id");
}

TEST_CASE("a place where meetings take place is not deleted", "[venue]")
{
    TestClub test;
    MeetingDraft draft;
    draft.title = QStringLiteral("Chess");
    draft.venue = QStringLiteral("Town hall");
    draft.starts = CivilTime::fromText(u"2026-11-26T19:00");
    const MeetingId meeting = expectValue(addMeeting(*test.club, draft));
    const VenueId venue = *findVenueNamed(test.database(), QStringLiteral("town hall"));
    const std::string before = dump(test.database());
    REQUIRE(deleteVenue(*test.club, venue).error().kind == Error::Kind::Refused);
    REQUIRE(dump(test.database()) == before);
    expectValue(deleteMeeting(*test.club, meeting));
    expectValue(deleteVenue(*test.club, venue));
    REQUIRE(deleteVenue(*test.club, venue).error().kind == Error::Kind::Gone);
    REQUIRE(editVenue(*test.club, townHall()).error().kind == Error::Kind::Gone);
}

TEST_CASE("a venue's rooms are kept in their order, and a room that is gone stays on its meetings", "[venue]")
{
    TestClub test;
    Venue venue;
    venue.name = QStringLiteral("Town hall");
    venue.rooms = {{QStringLiteral("Stage"), 40}, {QStringLiteral("Kitchen"), {}}};
    venue.id = expectValue(addVenue(*test.club, venue));
    CHECK(findVenue(test.database(), venue.id) == venue);
    MeetingDraft draft;
    draft.title = QStringLiteral("Play");
    draft.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
    draft.venue = venue.name;
    draft.room = QStringLiteral("Stage");
    const MeetingId play = expectValue(addMeeting(*test.club, draft));
    const std::string before = dump(test.database());
    venue.rooms.erase(venue.rooms.begin());
    expectValue(editVenue(*test.club, venue));
    CHECK(findVenue(test.database(), venue.id) == venue);
    CHECK(findMeeting(test.database(), play)->room == u"Stage");
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("rooms without a name, named twice or with seats beyond reason are refused", "[venue]")
{
    TestClub test;
    const auto fieldOf = [&](const std::vector<VenueRoom>& rooms) {
        Venue venue;
        venue.name = QStringLiteral("Town hall");
        venue.rooms = rooms;
        const auto added = addVenue(*test.club, venue);
        REQUIRE_FALSE(added);
        return added.error().field;
    };
    CHECK(fieldOf({{QStringLiteral(" "), {}}}) == u"rooms");
    CHECK(fieldOf({{QStringLiteral("Stage"), {}}, {QStringLiteral("stage"), {}}}) == u"rooms");
    CHECK(fieldOf({{QStringLiteral("Stage"), 1'000'000}}) == u"rooms");
}
