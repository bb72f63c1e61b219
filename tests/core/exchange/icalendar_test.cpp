// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars out and in: a series with its exceptions is one event, and reading it again changes nothing.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct Calendars {
    Calendars()
    {
        Series series;
        series.name = QStringLiteral("Club night");
        series.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=TH;COUNT=6");
        series.pattern.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
        series.pattern.venue = QStringLiteral("Old Hall");
        series.pattern.notes = QStringLiteral("Bring; a, \\chair\nand tea");
        id = expectValue(addSeries(*test.club, series));
        const auto made = meetings(test);
        MeetingDraft moved = *meetingDraft(test.database(), made[1].meeting.id);
        moved.starts = CivilTime{QDate(2026, 12, 4), QTime(18, 0)};
        moved.ends = CivilTime{QDate(2026, 12, 4), QTime(21, 0)};
        expectValue(editMeeting(*test.club, made[1].meeting.id, moved));
        expectValue(cancelMeeting(*test.club, made[2].meeting.id, QStringLiteral("Snow")));
        expectValue(deleteMeeting(*test.club, made[3].meeting.id));
        MeetingDraft alone;
        alone.title = QStringLiteral("Größe ☃");
        alone.starts = CivilTime{QDate(2026, 12, 20), QTime(10, 0)};
        expectValue(addMeeting(*test.club, alone));
    }

    static std::vector<ListedMeeting> meetings(TestClub& club) { return listMeetings(club.database()); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("club.ics")); }
    QByteArray exported()
    {
        expectValue(exportNoun(*test.club, *exchangeNoun(u"meetings"), path(), {}));
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// Reads a calendar into `club`; how many rows were rejected.
    static int take(TestClub& club, const QString& file)
    {
        int rejected = 0;
        for (const ImportReport& report : expectValue(importFile(*club.club, file, {}))) {
            rejected += static_cast<int>(report.rejected.size());
        }
        static_cast<void>(expectValue(extendSeries(*club.club)));
        return rejected;
    }

    int takeText(TestClub& club, const QByteArray& text)
    {
        const QString file = folder.filePath(QStringLiteral("other.ics"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        return take(club, file);
    }

    QTemporaryDir folder;
    TestClub test;
    SeriesId id;
};

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST_CASE("a series is one event with its rule, what it leaves out and what was changed", "[icalendar]")
{
    Calendars calendars;
    const QByteArray text = calendars.exported();
    CHECK(text.count("BEGIN:VEVENT") == 4); // the series, one moved, one cancelled, one alone
    CHECK(text.count("RRULE:") == 1);
    CHECK(text.contains("EXDATE:20261217T190000"));
    CHECK(text.contains("RECURRENCE-ID:20261203T190000"));
    CHECK(text.contains("DTSTART:20261204T180000"));
    CHECK(text.contains("STATUS:CANCELLED"));
    for (const QByteArray& line : text.split('\n')) {
        CHECK(line.size() <= 76); // folded, the carriage return counted
    }
}

TEST_CASE("a calendar read back changes nothing, and another club becomes the same", "[icalendar]")
{
    Calendars calendars;
    static_cast<void>(calendars.exported());
    const std::string before = dump(calendars.test.database());
    CHECK(Calendars::take(calendars.test, calendars.path()) == 0);
    CHECK(dump(calendars.test.database()) == before);

    TestClub other;
    CHECK(Calendars::take(other, calendars.path()) == 0);
    const auto ours = Calendars::meetings(calendars.test);
    const auto theirs = Calendars::meetings(other);
    REQUIRE(theirs.size() == ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        CHECK(theirs[i].meeting.id == ours[i].meeting.id);
        CHECK(theirs[i].meeting.starts == ours[i].meeting.starts);
        CHECK(theirs[i].meeting.status == ours[i].meeting.status);
        CHECK(theirs[i].meeting.notes == ours[i].meeting.notes);
        CHECK(theirs[i].venue == ours[i].venue);
    }
    CHECK(findSeries(other.database(), calendars.id)->rule ==
          findSeries(calendars.test.database(), calendars.id)->rule);
}

TEST_CASE("another program's calendar is taken in once, on the club's wall clock", "[icalendar]")
{
    Calendars calendars;
    TestClub club;
    const QByteArray training =
        event("UID:abc@example.org\r\nSUMMARY:Training\r\nDTSTART;TZID=Europe/Berlin:20261201T190000\r\n"
              "DURATION:PT90M\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Berlin:20261208T190000\r\n"
              "LOCATION:Gym\\, upstairs\r\n");
    CHECK(calendars.takeText(club, training) == 0);
    auto meetings = Calendars::meetings(club);
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0].meeting.starts ==
          CivilTime{QDate(2026, 12, 1), QTime(18, 0)}); // the club's zone is UTC
    CHECK(meetings[0].meeting.ends.time == QTime(19, 30));
    CHECK(meetings[0].venue == u"Gym, upstairs");
    CHECK(meetings[1].meeting.starts.date == QDate(2026, 12, 15));
    const std::string before = dump(club.database());
    CHECK(calendars.takeText(club, training) == 0);
    CHECK(dump(club.database()) == before);

    CHECK(calendars.takeText(
              club, event("UID:day@example.org\r\nSUMMARY:Outing\r\nDTSTART;VALUE=DATE:20270501\r\n")) == 0);
    meetings = Calendars::meetings(club);
    CHECK(meetings.back().meeting.starts == CivilTime{QDate(2027, 5, 1), QTime(0, 0)});
    CHECK(meetings.back().meeting.ends == CivilTime{QDate(2027, 5, 2), QTime(0, 0)});
}

TEST_CASE("what can't be laid out is rejected with its reason, and the rest is taken", "[icalendar]")
{
    Calendars calendars;
    TestClub club;
    CHECK(
        calendars.takeText(
            club,
            event(
                "UID:h@example.org\r\nSUMMARY:Bell\r\nDTSTART:20261201T190000Z\r\nRRULE:FREQ=HOURLY\r\n")) ==
        1);
    CHECK(Calendars::meetings(club).empty());
    const QString file = calendars.folder.filePath(QStringLiteral("no.ics"));
    for (const QByteArray& text :
         {QByteArray("hello"), QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n"), QByteArray("\x00\x01\xff", 3)}) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const auto refused = importFile(*club.club, file, {});
        CHECK((!refused || Calendars::meetings(club).empty()));
    }
    CHECK(calendars.takeText(club, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") == 0);
}

TEST_CASE("only meetings are a calendar", "[icalendar]")
{
    Calendars calendars;
    const auto refused = exportNoun(*calendars.test.club, *exchangeNoun(u"members"), calendars.path(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
}
