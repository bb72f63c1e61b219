// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings that a rule means are made, undone, and made further as time goes on.
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

// The clock stands at 2026-11-22T18:00.

namespace {

constexpr std::int64_t oneDay = 86'400'000;

Series fortnightly(const QString& end = {})
{
    Series series;
    series.name = QStringLiteral("Club night");
    series.rule = QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH") + end;
    series.pattern.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
    series.pattern.venue = QStringLiteral("Old Hall");
    series.pattern.group = QStringLiteral("Chess");
    return series;
}

std::vector<ListedMeeting> meetings(TestClub& test) { return listMeetings(test.database()); }

std::int64_t historyLines(TestClub& test) { return test.database().number("SELECT count(*) FROM history"); }

} // namespace

TEST_CASE("an endless series has its meetings for a year and a half", "[series]")
{
    TestClub test;
    const std::string before = dump(test.database());
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    const auto made = meetings(test);
    REQUIRE(made.size() == 39);
    CHECK(made.front().meeting.starts == CivilTime{QDate(2026, 11, 26), QTime(19, 0)});
    CHECK(made.front().meeting.ends == CivilTime{QDate(2026, 11, 26), QTime(22, 0)}); // as long as the kind
    CHECK(made.front().meeting.title == u"Club night");
    CHECK(made.front().venue == u"Old Hall");
    CHECK(made.front().group == u"Chess");
    CHECK(made.front().meeting.id == occurrenceId(id, made.front().meeting.starts));
    CHECK(made.back().meeting.starts.date <= QDate(2028, 5, 22));
    CHECK(historyLines(test) == 1);

    const std::string after = dump(test.database());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(dump(test.database()) == after);
}

TEST_CASE("a rule that ends is laid out whole, into the past as well", "[series]")
{
    TestClub test;
    Series series = fortnightly(QStringLiteral(";COUNT=60"));
    series.pattern.starts = CivilTime{QDate(2024, 1, 4), QTime(19, 0)};
    expectValue(addSeries(*test.club, series));
    REQUIRE(meetings(test).size() == 60);
    CHECK(meetings(test).front().meeting.starts.date == QDate(2024, 1, 4));
    CHECK(expectValue(extendSeries(*test.club)) == 0);
}

TEST_CASE("as time goes on a series goes on, without a line in History", "[series]")
{
    TestClub test;
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    CHECK(expectValue(extendSeries(*test.club)) == 0);
    test.clock.advance(90 * oneDay);
    CHECK(expectValue(extendSeries(*test.club)) == 7);
    CHECK(expectValue(extendSeries(*test.club)) == 0);
    CHECK(meetings(test).size() == 46);
    CHECK(historyLines(test) == 1);
    // Its making takes back also what came of it later.
    expectValue(test.club->undo());
    CHECK(meetings(test).empty());
    CHECK_FALSE(findSeries(test.database(), id));
    expectValue(test.club->redo());
    CHECK(meetings(test).size() == 46);
}

TEST_CASE("a meeting that was deleted or moved doesn't come again", "[series]")
{
    TestClub test;
    expectValue(addSeries(*test.club, fortnightly()));
    const auto made = meetings(test);
    expectValue(deleteMeeting(*test.club, made[1].meeting.id));
    MeetingDraft moved = *meetingDraft(test.database(), made[2].meeting.id);
    moved.starts = moved.starts->plusMinutes(24 * 60);
    moved.ends = moved.ends->plusMinutes(24 * 60);
    expectValue(editMeeting(*test.club, made[2].meeting.id, moved));
    test.clock.advance(90 * oneDay);
    CHECK(expectValue(extendSeries(*test.club)) == 7);
    const auto now = meetings(test);
    CHECK(now.size() == made.size() - 1 + 7);
    CHECK(std::none_of(now.begin(), now.end(), [&](const ListedMeeting& one) {
        return one.meeting.starts == made[1].meeting.starts || one.meeting.starts == made[2].meeting.starts;
    }));
    // Undone, the deleted one is there again.
    expectValue(test.club->undo());
    expectValue(test.club->undo());
    CHECK(findMeeting(test.database(), made[1].meeting.id));
}

TEST_CASE("a series that came from elsewhere gets its meetings, without those it leaves out", "[series]")
{
    TestClub test;
    Series series = fortnightly(QStringLiteral(";COUNT=4"));
    series.pattern.ends = series.pattern.starts->plusMinutes(180);
    series.exclusions = {CivilTime{QDate(2026, 12, 10), QTime(19, 0)}};
    expectValue(test.club->perform(QStringLiteral("series.import"), {}, [&](Change& change) {
        series.id = change.newId<SeriesId>();
        insertSeries(change, series);
    }));
    CHECK(meetings(test).empty());
    CHECK(findSeries(test.database(), series.id)->exclusions == series.exclusions);
    CHECK(expectValue(extendSeries(*test.club)) == 3);
    CHECK(expectValue(extendSeries(*test.club)) == 0);
    CHECK(meetings(test).size() == 3);
}

TEST_CASE("a meeting taken out of its series stays, and the series leaves it out", "[series]")
{
    TestClub test;
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    const auto made = meetings(test);
    MeetingDraft alone = *meetingDraft(test.database(), made[1].meeting.id);
    alone.series.clear();
    expectValue(editMeeting(*test.club, made[1].meeting.id, alone));
    CHECK(findSeries(test.database(), id)->exclusions == std::vector{*made[1].meeting.occurrence});
    expectValue(deleteMeeting(*test.club, made[1].meeting.id));
    test.clock.advance(90 * oneDay);
    CHECK(expectValue(extendSeries(*test.club)) == 7);
    CHECK_FALSE(findMeeting(test.database(), made[1].meeting.id));
}

TEST_CASE("what a series leaves out can't be typed", "[series]")
{
    TestClub test;
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    Series series = *findSeries(test.database(), id);
    series.exclusions = {CivilTime{QDate(2026, 12, 10), QTime(19, 0)}};
    CHECK(editSeries(*test.club, series).error().field == u"except");
}

TEST_CASE("taking back the untouched leaves the meetings that somebody changed, and their series", "[series]")
{
    TestClub test;
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    const ChangeId making = test.club->newestEntry();
    const MeetingId first = meetings(test).front().meeting.id;
    expectValue(cancelMeeting(*test.club, first, QStringLiteral("Snow")));
    expectValue(deleteMeeting(*test.club, meetings(test).back().meeting.id));
    expectValue(test.club->undo(making, UndoScope::Untouched));
    REQUIRE(meetings(test).size() == 1);
    CHECK(meetings(test).front().meeting.id == first);
    CHECK(findSeries(test.database(), id));
}

TEST_CASE("a series that can't be is refused by field, and nothing is made", "[series]")
{
    TestClub test;
    const std::string before = dump(test.database());
    const auto fieldOf = [&](const Series& series) {
        const auto added = addSeries(*test.club, series);
        REQUIRE_FALSE(added);
        return added.error().field;
    };
    Series series = fortnightly();
    series.rule = QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    CHECK(fieldOf(series) == u"rule");
    series = fortnightly();
    series.pattern.starts.reset();
    CHECK(fieldOf(series) == u"starts");
    series = fortnightly();
    series.pattern.ends = series.pattern.starts;
    CHECK(fieldOf(series) == u"ends");
    CHECK(dump(test.database()) == before);
}

TEST_CASE("what a series is called and where it meets can change, its rule only before it has meetings",
          "[series]")
{
    TestClub test;
    const SeriesId id = expectValue(addSeries(*test.club, fortnightly()));
    Series series = *findSeries(test.database(), id);
    series.name = QStringLiteral("Fortnightly");
    series.pattern.venue = QStringLiteral("New Hall");
    expectValue(editSeries(*test.club, series));
    CHECK(findSeries(test.database(), id) == series);
    series.rule = QStringLiteral("FREQ=WEEKLY");
    CHECK(editSeries(*test.club, series).error().kind == Error::Kind::Refused);
}
