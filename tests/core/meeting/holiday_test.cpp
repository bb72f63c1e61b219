// SPDX-License-Identifier: GPL-3.0-or-later
// What falls into holidays is left out or moved, follows when the holidays change, and comes back with undo.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/holiday_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hearth;
using namespace hearth::test;

// The clock stands at 2026-11-22T18:00, a Sunday.

namespace {

Series thursdays(InHolidays rule, const QString& text = QStringLiteral("FREQ=WEEKLY;BYDAY=TH;COUNT=8"))
{
    Series series;
    series.name = QStringLiteral("Club night");
    series.rule = text;
    series.inHolidays = rule;
    series.pattern.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
    return series;
}

Holiday christmas() { return {{}, QStringLiteral("Christmas"), QDate(2026, 12, 21), QDate(2027, 1, 6)}; }

/// The days on which meetings are held, in order.
QStringList days(TestClub& test)
{
    QStringList days;
    for (const ListedMeeting& listed : listMeetings(test.database())) {
        days += listed.meeting.starts.date.toString(QStringLiteral("d.M."));
    }
    return days;
}

MeetingId on(TestClub& test, QDate day)
{
    for (const ListedMeeting& listed : listMeetings(test.database())) {
        if (listed.meeting.starts.date == day) {
            return listed.meeting.id;
        }
    }
    return {};
}

constexpr const char16_t* allDays = u"26.11. 3.12. 10.12. 17.12. 24.12. 31.12. 7.1. 14.1.";
constexpr const char16_t* withoutChristmas = u"26.11. 3.12. 10.12. 17.12. 7.1. 14.1.";

} // namespace

TEST_CASE("a new series leaves out the holidays, and meets in them where it says nothing", "[holiday]")
{
    for (const InHolidays rule : {InHolidays::Meet, InHolidays::Skip}) {
        TestClub test;
        expectValue(addHoliday(*test.club, christmas()));
        expectValue(addSeries(*test.club, thursdays(rule)));
        CHECK(days(test).join(u' ') == (rule == InHolidays::Meet ? allDays : withoutChristmas));
        CHECK(expectValue(extendSeries(*test.club)) == 0);
    }
}

TEST_CASE("holidays that are added, changed and deleted take the coming meetings along, undoably",
          "[holiday]")
{
    TestClub test;
    expectValue(addSeries(*test.club, thursdays(InHolidays::Skip)));
    const std::string before = dump(test.database());
    const HolidayId id = expectValue(addHoliday(*test.club, christmas()));
    CHECK(days(test).join(u' ') == withoutChristmas);
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(days(test).join(u' ') == withoutChristmas);

    Holiday shorter = *findHoliday(test.database(), id);
    shorter.last = QDate(2026, 12, 27);
    expectValue(editHoliday(*test.club, shorter));
    CHECK(days(test).join(u' ') == u"26.11. 3.12. 10.12. 17.12. 31.12. 7.1. 14.1.");
    expectValue(deleteHoliday(*test.club, id));
    CHECK(days(test).join(u' ') == allDays);
}

TEST_CASE("what was moved by hand, holds something, was deleted or is past stays", "[holiday]")
{
    TestClub test;
    Series series = thursdays(InHolidays::Skip);
    series.pattern.starts = CivilTime{QDate(2026, 11, 19), QTime(19, 0)};
    expectValue(addSeries(*test.club, series));
    MeetingDraft moved = *meetingDraft(test.database(), on(test, QDate(2026, 12, 24)));
    moved.starts->date = QDate(2026, 12, 23);
    moved.ends->date = QDate(2026, 12, 23);
    expectValue(editMeeting(*test.club, moved.id, moved));
    MeetingDraft noted = *meetingDraft(test.database(), on(test, QDate(2026, 12, 31)));
    noted.notes = QStringLiteral("Fondue");
    expectValue(editMeeting(*test.club, noted.id, noted));
    expectValue(deleteMeeting(*test.club, on(test, QDate(2026, 12, 3))));
    const Holiday long_{{}, QStringLiteral("Long"), QDate(2026, 11, 16), QDate(2027, 1, 6)};
    const HolidayId id = expectValue(addHoliday(*test.club, long_));
    CHECK(days(test).join(u' ') == u"19.11. 23.12. 31.12. 7.1.");
    expectValue(deleteHoliday(*test.club, id));
    CHECK(days(test).join(u' ') == u"19.11. 26.11. 10.12. 17.12. 23.12. 31.12. 7.1.");
}

TEST_CASE("a meeting is moved by weeks past the holidays, unless its series meets then anyway", "[holiday]")
{
    TestClub test;
    const QString monthly = QStringLiteral("FREQ=MONTHLY;BYDAY=4TH;COUNT=3");
    expectValue(addSeries(*test.club, thursdays(InHolidays::MoveAWeek, monthly)));
    CHECK(days(test).join(u' ') == u"26.11. 24.12. 28.1.");
    const HolidayId id = expectValue(addHoliday(*test.club, christmas()));
    CHECK(days(test).join(u' ') == u"26.11. 7.1. 28.1.");
    const Meeting moved = *findMeeting(test.database(), on(test, QDate(2027, 1, 7)));
    CHECK(moved.occurrence == CivilTime{QDate(2026, 12, 24), QTime(19, 0)});
    CHECK(moved.ends == CivilTime{QDate(2027, 1, 7), QTime(22, 0)});
    expectValue(deleteHoliday(*test.club, id));
    CHECK(days(test).join(u' ') == u"26.11. 24.12. 28.1.");

    TestClub weekly;
    expectValue(addHoliday(*weekly.club, christmas()));
    expectValue(addSeries(*weekly.club, thursdays(InHolidays::MoveAWeek)));
    CHECK(days(weekly).join(u' ') == withoutChristmas);
}

TEST_CASE("what a series does in holidays can be said later, and undone", "[holiday]")
{
    TestClub test;
    expectValue(addHoliday(*test.club, christmas()));
    const SeriesId id = expectValue(addSeries(*test.club, thursdays(InHolidays::Meet)));
    const std::string before = dump(test.database());
    Series series = *findSeries(test.database(), id);
    series.inHolidays = InHolidays::Skip;
    expectValue(editSeries(*test.club, series));
    CHECK(days(test).join(u' ') == withoutChristmas);
    CHECK(findSeries(test.database(), id)->inHolidays == InHolidays::Skip);
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);

    const MeetingId first = on(test, QDate(2026, 11, 26));
    const MeetingDraft draft = *meetingDraft(test.database(), first);
    expectValue(changeMeetings(*test.club, first, draft, SeriesScope::Following, {}, InHolidays::Skip));
    CHECK(days(test).join(u' ') == withoutChristmas);
}

TEST_CASE("a series that changes its time keeps its holidays and its count", "[holiday]")
{
    TestClub test;
    expectValue(addHoliday(*test.club, christmas()));
    expectValue(addSeries(*test.club, thursdays(InHolidays::Skip)));
    const MeetingId second = on(test, QDate(2026, 12, 3));
    MeetingDraft later = *meetingDraft(test.database(), second);
    later.starts = later.starts->plusMinutes(30);
    later.ends = later.ends->plusMinutes(30);
    expectValue(changeMeetings(*test.club, second, later, SeriesScope::Following));
    CHECK(days(test).join(u' ') == withoutChristmas);
    CHECK(findMeeting(test.database(), on(test, QDate(2027, 1, 14)))->starts.time == QTime(19, 30));
    CHECK(findMeeting(test.database(), on(test, QDate(2026, 11, 26)))->starts.time == QTime(19, 0));

    // After the holidays: what they left out was counted, too.
    const MeetingId last = on(test, QDate(2027, 1, 7));
    later = *meetingDraft(test.database(), last);
    later.starts = later.starts->plusMinutes(30);
    expectValue(changeMeetings(*test.club, last, later, SeriesScope::Following));
    CHECK(days(test).join(u' ') == withoutChristmas);
}

TEST_CASE("holidays that can't be are refused with what is wrong", "[holiday]")
{
    TestClub test;
    const auto refused = [&](const Holiday& holiday) {
        const auto added = addHoliday(*test.club, holiday);
        REQUIRE_FALSE(added);
        return added.error().problems.front().field;
    };
    CHECK(refused({{}, {}, QDate(2026, 12, 1), {}}) == u"name");
    CHECK(refused({{}, QStringLiteral("X"), {}, {}}) == u"first");
    CHECK(refused({{}, QStringLiteral("X"), QDate(2026, 12, 2), QDate(2026, 12, 1)}) == u"last");
    CHECK(refused({{}, QStringLiteral("X"), QDate(2026, 12, 1), QDate(2027, 12, 1)}) == u"last");
    CHECK(listHolidays(test.database()).empty());
    const HolidayId id =
        expectValue(addHoliday(*test.club, {{}, QStringLiteral("X"), QDate(2026, 12, 1), {}}));
    CHECK(findHoliday(test.database(), id)->last == QDate(2026, 12, 1));
    expectValue(deleteHoliday(*test.club, id));
    CHECK(deleteHoliday(*test.club, id).error().kind == Error::Kind::Gone);
}

TEST_CASE("holidays are taken from a calendar's whole days, once, and undone as one change", "[holiday]")
{
    TestClub test;
    expectValue(addSeries(*test.club, thursdays(InHolidays::Skip)));
    const std::string before = dump(test.database());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("holidays.ics"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
               "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20270107\r\n"
               "SUMMARY:Christmas\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\n"
               "SUMMARY:May Day\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20261210T190000\r\nSUMMARY:A meeting\r\nEND:VEVENT\r\n"
               "END:VCALENDAR\r\n");
    file.close();
    ImportOptions options;
    options.noun = QStringLiteral("holidays");
    CHECK(expectValue(importFile(*test.club, path, options)).front().added ==
          8); // May Day of 2020 and from 2025 to 2030
    CHECK(days(test).join(u' ') == withoutChristmas);
    CHECK(expectValue(importFile(*test.club, path, options)).front().unchanged == 8);
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a calendar written with holidays and read again changes nothing", "[holiday]")
{
    TestClub test;
    expectValue(addHoliday(*test.club, christmas()));
    expectValue(addSeries(*test.club, thursdays(InHolidays::Skip)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("club.ics"));
    expectValue(exportNoun(*test.club, *exchangeNoun(u"meetings"), path, {}));
    const std::string before = dump(test.database());
    for (const ImportReport& report : expectValue(importFile(*test.club, path, {}))) {
        CHECK(report.added + report.updated == 0);
    }
    CHECK(dump(test.database()) == before);

    TestClub elsewhere; // which knows nothing of the holidays
    static_cast<void>(expectValue(importFile(*elsewhere.club, path, {})));
    expectValue(extendSeries(*elsewhere.club));
    CHECK(days(elsewhere).join(u' ') == withoutChristmas);
}
