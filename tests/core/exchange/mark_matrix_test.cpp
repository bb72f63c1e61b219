// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance as clubs keep it, names by dates, read as one row for each mark.
#include "core/attendance/attendance_queries.h"
#include "core/exchange/importer.h"
#include "core/exchange/mark_matrix.h"
#include "core/exchange/mark_words.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hearth;
using namespace hearth::test;

// The clock stands at 2026-11-22T18:00.

namespace {

const QDate today(2026, 11, 22);

QStringList daysOf(const QStringList& header, DateOrder usual = DateOrder::DayMonthYear)
{
    QStringList days;
    if (const auto shape = matrixShape(header, today, usual)) {
        for (const MatrixShape::Day& day : shape->days) {
            days += day.day.toString(Qt::ISODate) + (day.title.isEmpty() ? QString() : u' ' + day.title);
        }
    }
    return days;
}

struct Lists {
    MemberId person(const char16_t* given, const char16_t* family, const char16_t* preferred = u"")
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.name.family = QString::fromUtf16(family);
        member.name.preferred = QString::fromUtf16(preferred);
        return expectValue(addMember(*test.club, member));
    }

    MeetingId meeting(const char16_t* title, QDate day)
    {
        MeetingDraft draft;
        draft.title = QString::fromUtf16(title);
        draft.starts = CivilTime{day, QTime(19, 30)};
        return expectValue(addMeeting(*test.club, draft));
    }

    ImportReport take(const QByteArray& text, Missing missing = Missing::Reject)
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        ImportOptions options;
        options.missing = missing;
        return expectValue(importFile(*test.club, path, options)).front();
    }

    [[nodiscard]] std::optional<AttendanceStatus> mark(MeetingId meeting, MemberId member) const
    {
        const auto found = findAttendance(test.database(), meeting, member);
        return found ? std::optional(found->status) : std::nullopt;
    }

    TestClub test;
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("the dates along the top are read whole, without a year, beside a title, in either direction",
          "[exchange][matrix]")
{
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("2026-10-01"), QStringLiteral("2026-10-08")}) ==
          QStringList{QStringLiteral("2026-10-01"), QStringLiteral("2026-10-08")});
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("3.12."), QStringLiteral("10.1."),
                  QStringLiteral("20.11.")}) == QStringList{QStringLiteral("2025-12-03"),
                                                            QStringLiteral("2026-01-10"),
                                                            QStringLiteral("2026-11-20")});
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("20.11."), QStringLiteral("10.1."),
                  QStringLiteral("3.12.")}) == QStringList{QStringLiteral("2026-11-20"),
                                                           QStringLiteral("2026-01-10"),
                                                           QStringLiteral("2025-12-03")});
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("Chess 1 Oct 2026"),
                  QStringLiteral("08.10.2026 (open evening)"), QStringLiteral("Total")}) ==
          QStringList{QStringLiteral("2026-10-01 Chess"), QStringLiteral("2026-10-08 open evening")});
}

TEST_CASE("the order of day and month follows from the dates themselves, else from the country",
          "[exchange][matrix]")
{
    const QStringList telling{QStringLiteral("Name"), QStringLiteral("10/1/2026"),
                              QStringLiteral("10/22/2026")};
    CHECK(daysOf(telling).front() == u"2026-10-01");
    const QStringList short_{QStringLiteral("Name"), QStringLiteral("10/1"), QStringLiteral("10/22")};
    CHECK(daysOf(short_).front() == u"2026-10-01");
    const QStringList open{QStringLiteral("Name"), QStringLiteral("3/4/2026"), QStringLiteral("5/4/2026")};
    CHECK(daysOf(open).front() == u"2026-04-03");
    CHECK(daysOf(open, DateOrder::MonthDayYear).front() == u"2026-03-04");
}

TEST_CASE("a list of people with a birthday or a year's dues is no attendance list", "[exchange][matrix]")
{
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("Birthday"), QStringLiteral("Joined")}).isEmpty());
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("2024"), QStringLiteral("2025")}).isEmpty());
    CHECK(daysOf({QStringLiteral("Name"), QStringLiteral("2026-10-01")}).isEmpty());
}

TEST_CASE("marks are understood as people write them", "[exchange][matrix]")
{
    for (const char16_t* text : {u"x", u"X", u"1", u"P", u"yes", u"✓", u" ja ", u"Oui", u"da"}) {
        CHECK(writtenMark(QStringView(text)) == AttendanceStatus::Present);
    }
    for (const char16_t* text : {u"late", u"L", u"verspätet", u"te laat", u"en retard"}) {
        CHECK(writtenMark(QStringView(text)) == AttendanceStatus::Late);
    }
    for (const char16_t* text : {u"E", u"exc.", u"entsch.", u"Excusé"}) {
        CHECK(writtenMark(QStringView(text)) == AttendanceStatus::Excused);
    }
    for (const char16_t* text : {u"a", u"0", u"-", u"no", u"fehlt", u"–"}) {
        CHECK(writtenMark(QStringView(text)) == AttendanceStatus::Absent);
    }
    for (const char16_t* text : {u"", u"?", u"perhaps"}) {
        CHECK_FALSE(writtenMark(QStringView(text)));
    }
}

TEST_CASE("names by dates become marks of the meetings of those days", "[exchange][matrix]")
{
    Lists lists;
    const MemberId ada = lists.person(u"Ada", u"Lovelace");
    const MemberId ben = lists.person(u"Benjamin", u"Okri", u"Ben");
    const MeetingId first = lists.meeting(u"Club night", QDate(2026, 10, 1));
    const MeetingId second = lists.meeting(u"Quiz", QDate(2026, 10, 8));
    const ImportReport report = lists.take("Name;01.10.2026;08.10.2026;Sum\n"
                                           "Lovelace, Ada;x;late;2\n"
                                           "Okri Ben;E;;0\n"
                                           ";1;1;\n");
    CHECK(report.noun == u"attendance");
    CHECK(report.rejected.empty());
    CHECK(report.added == 3);
    CHECK(lists.mark(first, ada) == AttendanceStatus::Present);
    CHECK(lists.mark(second, ada) == AttendanceStatus::Late);
    CHECK(lists.mark(first, ben) == AttendanceStatus::Excused); // also by what he is called
    CHECK_FALSE(lists.mark(second, ben)); // somebody was excused, so an empty cell says nothing
    CHECK(lists.take("Name;01.10.2026;08.10.2026\nAda Lovelace;x;late\n").unchanged == 2);
}

TEST_CASE("where only presence is marked an empty cell is absence, from the first mark on",
          "[exchange][matrix]")
{
    Lists lists;
    const MemberId ada = lists.person(u"Ada", u"Lovelace");
    const MemberId ben = lists.person(u"Ben", u"Okri");
    std::vector<MeetingId> nights;
    for (int i = 0; i < 4; ++i) {
        nights.push_back(lists.meeting(u"Club night", QDate(2026, 10, 1).addDays(7 * i)));
    }
    lists.take("Given name,Family name,2026-10-01,2026-10-08,2026-10-15,2026-10-22\n"
               "Ada,Lovelace,x,,x,\nBen,Okri,,,x,x\n");
    CHECK(lists.mark(nights[1], ada) == AttendanceStatus::Absent);
    CHECK(lists.mark(nights[3], ada) == AttendanceStatus::Absent);
    CHECK_FALSE(lists.mark(nights[0], ben)); // not there yet
    CHECK_FALSE(lists.mark(nights[1], ben));
}

TEST_CASE("who and what is missing is named, or made where that is wanted", "[exchange][matrix]")
{
    Lists lists;
    lists.person(u"Ada", u"Lovelace");
    lists.meeting(u"Club night", QDate(2026, 10, 1));
    const QByteArray list = "Name,2026-10-01,2026-10-08\nAda Lovelace,x,x\nNew Person,x,what\n";
    const ImportReport refused = lists.take(list);
    CHECK(refused.added == 1);
    REQUIRE(refused.rejected.size() == 3);
    CHECK(refused.rejected[0].line == 2);
    CHECK(refused.rejected[1].reason.contains(u"New Person"));
    CHECK(refused.rejected[2].reason.contains(u"what"));

    const ImportReport made =
        lists.take("Name,2026-10-01,2026-10-08\nAda Lovelace,x,x\nNew Person,x,x\n", Missing::Create);
    CHECK(made.rejected.empty());
    CHECK(made.added == 3);
    const auto meetings = listMeetings(lists.test.database());
    REQUIRE(meetings.size() == 2);
    CHECK(meetings.back().meeting.starts == CivilTime{QDate(2026, 10, 8), QTime(19, 30)}); // as usual there
    CHECK(meetings.back().meeting.registerState == RegisterState::Complete);
    CHECK(lists.test.database().number("SELECT count(*) FROM member") == 2);
}

TEST_CASE("a day with two meetings is asked about, unless the title says which", "[exchange][matrix]")
{
    Lists lists;
    const MemberId ada = lists.person(u"Ada", u"Lovelace");
    lists.meeting(u"Club night", QDate(2026, 10, 1));
    const MeetingId quiz = lists.meeting(u"Quiz", QDate(2026, 10, 1));
    lists.meeting(u"Club night", QDate(2026, 10, 8));
    const ImportReport report = lists.take("Name,2026-10-01,2026-10-08\nAda Lovelace,x,x\n");
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().reason.contains(u"2026-10-01"));
    CHECK(lists.take("Name,quiz 2026-10-01,2026-10-08\nAda Lovelace,x,x\n").added == 1);
    CHECK(lists.mark(quiz, ada) == AttendanceStatus::Present);
}
