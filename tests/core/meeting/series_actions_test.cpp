// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_queries.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

Series thursdays()
{
    Series series;
    series.name = QStringLiteral("Thursday club night");
    return series;
}

QString newestSeriesWords(Club& club) { return wordingOf(club, club.history().list().front()); }

} // namespace

TEST_CASE("a series is added, edited and deleted, each a change that can be undone", "[series]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    Series series = thursdays();
    series.id = expectValue(addSeries(*test.club, series));
    REQUIRE(findSeries(test.database(), series.id) == series);
    REQUIRE(newestSeriesWords(*test.club) == u"Added the series Thursday club night");
    series.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=TH");
    expectValue(editSeries(*test.club, series));
    REQUIRE(findSeries(test.database(), series.id) == series);
    expectValue(deleteSeries(*test.club, series.id));
    REQUIRE(newestSeriesWords(*test.club) == u"Deleted the series Thursday club night");
    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->undo());
    }
    REQUIRE(dump(test.database()) == empty);
}

TEST_CASE("a series needs a name that no other bears, whatever the capitals", "[series]")
{
    TestClub test;
    REQUIRE(addSeries(*test.club, Series()).error().field == u"name");
    const SeriesId id = expectValue(addSeries(*test.club, thursdays()));
    Series again = thursdays();
    again.name = again.name.toUpper();
    REQUIRE(addSeries(*test.club, again).error().kind == Error::Kind::Invalid);
    again.name = QString(300, u'x');
    REQUIRE(addSeries(*test.club, again).error().field == u"name");
    again = thursdays();
    again.id = id;
    REQUIRE(addSeries(*test.club, again).error().field == u"id");
    REQUIRE(listSeries(test.database()).size() == 1);
}

TEST_CASE("a series isn't deleted while meetings belong to it, and one that is gone can't be changed",
          "[series]")
{
    TestClub test;
    Series series = thursdays();
    series.id = expectValue(addSeries(*test.club, series));
    MeetingDraft meeting;
    meeting.title = QStringLiteral("Club night");
    meeting.series = series.name;
    meeting.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
    const MeetingId id = expectValue(addMeeting(*test.club, meeting));
    REQUIRE(deleteSeries(*test.club, series.id).error().kind == Error::Kind::Refused);
    expectValue(deleteMeeting(*test.club, id));
    expectValue(deleteSeries(*test.club, series.id));
    REQUIRE(deleteSeries(*test.club, series.id).error().kind == Error::Kind::Gone);
    REQUIRE(editSeries(*test.club, series).error().kind == Error::Kind::Gone);
}
