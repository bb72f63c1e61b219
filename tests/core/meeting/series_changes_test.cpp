// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting of a series, this and the following, or all: changed, moved, cancelled, deleted, and taken
// back.
#include "core/attendance/check_in.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "core/wording.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr std::int64_t dayLong = 86'400'000;

/// Ten Thursdays at seven from 2026-11-26 on, or for ever.
struct Thursdays : ClubLife {
    explicit Thursdays(const QString& end = QStringLiteral(";COUNT=10"))
    {
        Series series;
        series.name = QStringLiteral("Club night");
        series.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=TH") + end;
        series.pattern.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
        series.pattern.venue = QStringLiteral("Old Hall");
        id = expectValue(addSeries(*club, series));
        begun = dump(database());
    }

    [[nodiscard]] std::vector<Meeting> all() const
    {
        std::vector<Meeting> meetings;
        for (const ListedMeeting& listed : listMeetings(database())) {
            meetings.push_back(listed.meeting);
        }
        return meetings;
    }
    [[nodiscard]] Meeting at(std::size_t place) const { return all().at(place); }
    [[nodiscard]] MeetingDraft draft(std::size_t place) const
    {
        return *meetingDraft(database(), at(place).id);
    }
    [[nodiscard]] QStringList starts() const
    {
        QStringList texts;
        for (const Meeting& meeting : all()) {
            texts += meeting.starts.text();
        }
        return texts;
    }
    [[nodiscard]] Series series(const char16_t* name = u"Club night") const
    {
        return *findSeries(database(), *findSeriesNamed(database(), QString::fromUtf16(name)));
    }
    /// Takes the last change back and puts it again, and requires that nothing is left or lost.
    void requireUndoable(const std::string& before)
    {
        const std::string after = dump(database());
        REQUIRE(after != before);
        const auto words = wordingOf(*club, club->history().list().front());
        REQUIRE_FALSE(words.contains(u'%'));
        expectValue(club->undo());
        REQUIRE(dump(database()) == before);
        expectValue(club->redo());
        REQUIRE(dump(database()) == after);
    }

    SeriesId id;
    std::string begun;
};

MeetingDraft half(MeetingDraft draft)
{
    draft.starts = draft.starts->plusMinutes(30);
    draft.ends = draft.ends->plusMinutes(30);
    return draft;
}

} // namespace

TEST_CASE("a field changed for this and the following leaves the earlier and the single ones", "[series]")
{
    Thursdays life;
    MeetingDraft own = life.draft(6);
    own.venue = QStringLiteral("Park");
    expectValue(editMeeting(*life.club, life.at(6).id, own));
    const std::string before = dump(life.database());
    MeetingDraft after = life.draft(4);
    after.venue = QStringLiteral("New Hall");
    expectValue(changeMeetings(*life.club, life.at(4).id, after, SeriesScope::Following));
    const auto listed = listMeetings(life.database());
    for (std::size_t i = 0; i < listed.size(); ++i) {
        CHECK(listed[i].venue == (i == 6 ? u"Park" : i < 4 ? u"Old Hall" : u"New Hall"));
    }
    CHECK(life.series().pattern.venue == u"New Hall"); // what is made later meets there
    life.requireUndoable(before);
}

TEST_CASE("a field changed for all reaches those before, too", "[series]")
{
    Thursdays life;
    MeetingDraft after = life.draft(4);
    after.title = QStringLiteral("Games night");
    after.technologyFree = true;
    expectValue(changeMeetings(*life.club, life.at(4).id, after, SeriesScope::All));
    for (const Meeting& meeting : life.all()) {
        CHECK(meeting.title == u"Games night");
        CHECK(meeting.technologyFree == true);
    }
    life.requireUndoable(life.begun);
}

TEST_CASE("from one meeting on a series meets half an hour later", "[series]")
{
    Thursdays life;
    const auto before = life.all();
    expectValue(changeMeetings(*life.club, life.at(3).id, half(life.draft(3)), SeriesScope::Following));
    const auto after = life.all();
    REQUIRE(after.size() == 10);
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(after[i].id == before[i].id); // the same meetings, so links and papers still find them
        CHECK(after[i].starts == before[i].starts.plusMinutes(i < 3 ? 0 : 30));
        CHECK(after[i].ends == after[i].starts.plusMinutes(180));
    }
    CHECK(life.series().id != life.id);
    CHECK(after[9].series == life.series().id);
    CHECK(after[0].series == life.id);
    CHECK(life.series().rule.contains(QStringLiteral("COUNT=7")));
    CHECK(expectValue(extendSeries(*life.club)) == 0);
    life.requireUndoable(life.begun);
}

TEST_CASE("a series of so many keeps their number when its day changes", "[series]")
{
    Thursdays life;
    expectValue(deleteMeeting(*life.club, life.at(1).id));
    const std::string before = dump(life.database());
    MeetingDraft friday = life.draft(2); // the fourth of ten
    friday.starts = friday.starts->plusMinutes(24 * 60);
    friday.ends = friday.ends->plusMinutes(24 * 60);
    expectValue(changeMeetings(*life.club, life.at(2).id, friday, SeriesScope::Following));
    CHECK(life.all().size() == 9);
    CHECK(life.all().back().starts.date == QDate(2027, 1, 29));
    life.requireUndoable(before);
}

TEST_CASE("an endless series goes on at its new day, and is extended so", "[series]")
{
    Thursdays life{QString()};
    const auto count = life.all().size();
    MeetingDraft friday = life.draft(2);
    friday.starts = friday.starts->plusMinutes(24 * 60);
    friday.ends = friday.ends->plusMinutes(24 * 60);
    expectValue(changeMeetings(*life.club, life.at(2).id, friday, SeriesScope::Following));
    CHECK(life.series().rule.contains(QStringLiteral("BYDAY=FR")));
    CHECK(life.all().size() >= count - 1);
    const auto now = life.all(); // one list, of which both ends are
    CHECK(std::all_of(now.begin() + 2, now.end(),
                      [](const Meeting& one) { return one.starts.date.dayOfWeek() == Qt::Friday; }));
    life.clock.advance(90 * dayLong);
    CHECK(expectValue(extendSeries(*life.club)) > 10);
    CHECK(expectValue(extendSeries(*life.club)) == 0);
    expectValue(life.club->undo());
    CHECK(life.series().id == life.id);
    // Endless again, it is made further as if nothing had been.
    CHECK(expectValue(extendSeries(*life.club)) > 10);
    CHECK(life.all().back().starts.date.dayOfWeek() == Qt::Thursday);
}

TEST_CASE("what a meeting holds isn't lost when its series changes", "[series]")
{
    Thursdays life;
    const MemberId ada = life.person(u"Ada");
    expectValue(checkIn(*life.club, life.at(4).id, ada)); // a register
    expectValue(cancelMeeting(*life.club, life.at(5).id, QStringLiteral("Snow")));
    MeetingDraft noted = life.draft(6);
    noted.notes = QStringLiteral("Bring the clocks");
    expectValue(editMeeting(*life.club, life.at(6).id, noted));
    MeetingDraft moved = life.draft(7);
    moved.starts = CivilTime{QDate(2027, 1, 15), QTime(18, 0)};
    moved.ends = CivilTime{QDate(2027, 1, 15), QTime(20, 0)};
    expectValue(editMeeting(*life.club, life.at(7).id, moved));
    expectValue(deleteMeeting(*life.club, life.at(8).id));
    const std::string before = dump(life.database());
    const auto was = life.all();
    expectValue(changeMeetings(*life.club, life.at(2).id, half(life.draft(2)), SeriesScope::Following));
    const auto now = life.all();
    REQUIRE(now.size() == was.size());
    for (const std::size_t i : {4U, 5U, 6U, 7U}) {
        CHECK(now[i].starts == was[i].starts);
        CHECK(now[i].status == was[i].status);
        CHECK(now[i].notes == was[i].notes);
    }
    CHECK(now[2].starts.time == QTime(19, 30));
    CHECK(now[8].starts.time == QTime(19, 30)); // and the one that was deleted isn't back
    life.requireUndoable(before);
}

TEST_CASE("a series that is to meet every second week keeps the meetings of its days", "[series]")
{
    Thursdays life;
    const auto was = life.all();
    expectValue(changeMeetings(*life.club, life.at(2).id, life.draft(2), SeriesScope::Following,
                               QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=5")));
    const auto now = life.all();
    REQUIRE(now.size() == 7);
    CHECK(now[2].id == was[2].id);
    CHECK(now[3].id == was[4].id);
    CHECK(now[5].id == was[8].id);
    CHECK(now[6].starts.date == QDate(2027, 2, 4)); // made anew, or one of those between
    life.requireUndoable(life.begun);
}

TEST_CASE("where a series can't go on as it did the rule must be said anew", "[series]")
{
    Thursdays life{QStringLiteral(",MO;COUNT=10")};
    MeetingDraft friday = life.draft(2);
    friday.starts = friday.starts->plusMinutes(24 * 60);
    friday.ends = friday.ends->plusMinutes(24 * 60);
    const auto refused = changeMeetings(*life.club, life.at(2).id, friday, SeriesScope::Following);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"rule");
    CHECK(dump(life.database()) == life.begun);
    CHECK_FALSE(changeMeetings(*life.club, life.at(2).id, friday, SeriesScope::Following,
                               QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")));
    CHECK(dump(life.database()) == life.begun);
}

TEST_CASE("the first meeting changed with all that follow is the whole series", "[series]")
{
    Thursdays life;
    expectValue(changeMeetings(*life.club, life.at(0).id, half(life.draft(0)), SeriesScope::Following));
    CHECK(life.all().size() == 10);
    CHECK(listSeries(life.database()).size() == 1);
    CHECK(life.series().name == u"Club night");
    life.requireUndoable(life.begun);
}

TEST_CASE("this and the following are cancelled with their reason", "[series]")
{
    Thursdays life;
    CHECK(expectValue(cancelMeetings(*life.club, life.at(7).id, SeriesScope::Following,
                                     QStringLiteral("Hall under repair"))) == 3);
    CHECK(life.at(6).status == MeetingStatus::Planned);
    CHECK(life.at(9).status == MeetingStatus::Cancelled);
    CHECK(life.at(9).cancelReason == u"Hall under repair");
    life.requireUndoable(life.begun);
}

TEST_CASE("a stretch is cancelled, for everybody or for a group", "[series]")
{
    Thursdays life;
    life.meeting(u"2026-12-21T10:00", u"Choir");
    const std::string before = dump(life.database());
    CHECK(expectValue(cancelStretch(*life.club, QDate(2026, 12, 20), QDate(2026, 12, 31), {},
                                    QStringLiteral("Holidays"))) == 3);
    life.requireUndoable(before);
    expectValue(life.club->undo());
    const GroupId choir = listMeetings(life.database())[4].meeting.group;
    REQUIRE(choir.isValid());
    CHECK(expectValue(cancelStretch(*life.club, QDate(2026, 12, 20), QDate(2026, 12, 31), choir, {})) == 1);
    CHECK(cancelStretch(*life.club, QDate(2026, 12, 20), QDate(2026, 12, 1), {}, {}).error().field ==
          u"last");
}

TEST_CASE("deleting the following ends the series and keeps what holds something", "[series]")
{
    Thursdays life{QString()};
    const MemberId ada = life.person(u"Ada");
    expectValue(checkIn(*life.club, life.at(5).id, ada));
    const std::string before = dump(life.database());
    expectValue(deleteMeetings(*life.club, life.at(4).id, SeriesScope::Following));
    CHECK(life.starts() == QStringList{QStringLiteral("2026-11-26T19:00"), QStringLiteral("2026-12-03T19:00"),
                                       QStringLiteral("2026-12-10T19:00"), QStringLiteral("2026-12-17T19:00"),
                                       QStringLiteral("2026-12-31T19:00")});
    life.clock.advance(400 * dayLong);
    CHECK(expectValue(extendSeries(*life.club)) == 0);
    life.requireUndoable(before);
}

TEST_CASE("deleting all takes the series along where nothing is left", "[series]")
{
    Thursdays life;
    CHECK(expectValue(deleteMeetings(*life.club, life.at(4).id, SeriesScope::All)) == 10);
    CHECK(listSeries(life.database()).empty());
    life.requireUndoable(life.begun);
}

TEST_CASE("a meeting without a series changes alone", "[series]")
{
    ClubLife life;
    const MeetingId evening = life.meeting();
    const MeetingDraft draft = *meetingDraft(life.database(), evening);
    CHECK(changeMeetings(*life.club, evening, draft, SeriesScope::Following).error().kind ==
          Error::Kind::Refused);
    CHECK_FALSE(deleteMeetings(*life.club, evening, SeriesScope::All));
    CHECK_FALSE(cancelMeetings(*life.club, evening, SeriesScope::All, {}));
    expectValue(changeMeetings(*life.club, evening, half(draft), SeriesScope::ThisOne));
    CHECK(life.read(evening).starts.time == QTime(19, 30));
}
