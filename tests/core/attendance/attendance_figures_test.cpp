// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_figures.h"
#include "core/attendance/attendance_table.h"
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_table.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr const char* feeding = " FROM attendance AS a JOIN meeting AS m ON m.id=a.meeting"
                                " WHERE a.member=?1 AND m.register=2 AND m.status<>2 ";

QDate dayOf(const QString& starts) { return QDate::fromString(starts.left(10), Qt::ISODate); }

/// The same figures by plain joins.
MemberFigures memberBySql(Database& database, MemberId member)
{
    MemberFigures figures;
    Query row = database.query(std::string("SELECT sum(a.status<=1), sum(a.status=1), sum(a.status=2),"
                                           " sum(a.status=3), min(CASE WHEN a.status<=1 THEN starts END),"
                                           " max(CASE WHEN a.status<=1 THEN starts END)") +
                                   feeding,
                               member);
    REQUIRE(row.next());
    figures.present = row.smallInteger(0);
    figures.late = row.smallInteger(1);
    figures.excused = row.smallInteger(2);
    figures.absent = row.smallInteger(3);
    figures.firstSeen = dayOf(row.text(4));
    figures.lastSeen = dayOf(row.text(5));
    figures.absentInARow = static_cast<int>(database.number(
        std::string("SELECT count(*)") + feeding +
            "AND a.status=3 AND NOT EXISTS (SELECT 1 FROM attendance AS b JOIN meeting AS n ON "
            "n.id=b.meeting WHERE b.member=?1 AND n.register=2 AND n.status<>2 AND b.status<=1"
            " AND (n.starts, n.id)>(m.starts, m.id))",
        member));
    return figures;
}

std::vector<MeetingMark> marksBySql(Database& database, MemberId member, std::size_t count)
{
    std::vector<MeetingMark> marks;
    Query rows = database.query(std::string("SELECT a.meeting, a.status") + feeding +
                                    "ORDER BY m.starts DESC, m.id DESC LIMIT ?2",
                                member, count);
    while (rows.next()) {
        marks.push_back({rows.id<MeetingId>(0), static_cast<AttendanceStatus>(rows.smallInteger(1))});
    }
    return marks;
}

MeetingFigures meetingBySql(Database& database, MeetingId meeting)
{
    Query row = database.query("SELECT sum(status<=1), sum(status=1), sum(status=2), sum(status=3),"
                               " sum(status<=1 AND guest_of IS NOT NULL),"
                               " (SELECT sum(count) FROM head_count WHERE meeting=?1)"
                               " FROM attendance WHERE meeting=?1",
                               meeting);
    REQUIRE(row.next());
    return {row.smallInteger(0), row.smallInteger(1), row.smallInteger(2),
            row.smallInteger(3), row.smallInteger(4), row.smallInteger(5)};
}

std::vector<std::int64_t> idsOf(Database& database, const char* table)
{
    std::vector<std::int64_t> ids;
    Query rows = database.query(std::string("SELECT id FROM ") + table);
    while (rows.next()) {
        ids.push_back(rows.integer(0));
    }
    return ids;
}

void requireSame(const AttendanceFigures& figures, Database& database)
{
    for (const std::int64_t id : idsOf(database, "member")) {
        const MemberId member(id);
        REQUIRE(figures.member(member) == memberBySql(database, member));
        REQUIRE(figures.lastMarks(member, 3) == marksBySql(database, member, 3));
    }
    for (const std::int64_t id : idsOf(database, "meeting")) {
        REQUIRE(figures.meeting(MeetingId(id)) == meetingBySql(database, MeetingId(id)));
    }
}

CheckInOptions as(AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    return options;
}

/// A few people with a mark of any kind at each of several evenings.
void fillRegisters(ClubLife& life, Random& random)
{
    const std::vector<MemberId> people{life.person(u"Ada"), life.person(u"Ben"), life.person(u"Cem")};
    for (const char16_t* starts : {u"2026-01-08T19:00", u"2026-01-01T19:00", u"2026-01-22T19:00",
                                   u"2026-01-15T19:00", u"2026-01-15T20:00"}) {
        const MeetingId meeting = life.meeting(starts);
        for (const MemberId member : people) {
            const auto status = static_cast<AttendanceStatus>(random.between(0, 3));
            static_cast<void>(expectValue(checkIn(*life.club, meeting, member, as(status))));
        }
        static_cast<void>(expectValue(closeRegister(*life.club, meeting)));
    }
}

} // namespace

TEST_CASE("figures tell what plain SQL tells, after every change, undo and redo",
          "[attendance][figures][property]")
{
    property("figures", 25, [](Random& random) {
        ClubLife life;
        fillRegisters(life, random);
        const auto figures = expectValue(AttendanceFigures::of(*life.club));
        requireSame(*figures, life.database());
        for (int i = 0; i < 40; ++i) {
            if (random.chance(20)) {
                static_cast<void>(life.club->undo());
            } else if (random.chance(15)) {
                static_cast<void>(life.club->redo());
            } else {
                liveOn(life, random);
            }
            requireSame(*figures, life.database());
        }
    });
}

TEST_CASE("only complete registers of meetings that took place feed a person's figures",
          "[attendance][figures]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId first = life.meeting(u"2026-11-05T19:00");
    const MeetingId second = life.meeting(u"2026-11-12T19:00");
    const auto figures = expectValue(AttendanceFigures::of(*life.club));
    static_cast<void>(expectValue(checkIn(*life.club, first, ada)));
    REQUIRE(figures->member(ada) == MemberFigures());
    REQUIRE_FALSE(figures->member(ada).rate());
    REQUIRE(figures->meeting(first).present == 1);

    static_cast<void>(expectValue(closeRegister(*life.club, first)));
    static_cast<void>(expectValue(closeRegister(*life.club, second)));
    REQUIRE(figures->member(ada).present == 1);
    REQUIRE(figures->member(ada).absent == 1);
    REQUIRE(figures->member(ada).rate() == 0.5);
    REQUIRE(figures->member(ada).firstSeen == QDate(2026, 11, 5));

    expectValue(cancelMeeting(*life.club, second, {}));
    REQUIRE(figures->member(ada).rate() == 1.0);
    expectValue(reopenRegister(*life.club, first));
    REQUIRE_FALSE(figures->member(ada).rate());
}

TEST_CASE("being excused counts for nothing and ends no run of absences", "[attendance][figures]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const auto night = [&](const char16_t* starts, AttendanceStatus status) {
        const MeetingId meeting = life.meeting(starts);
        static_cast<void>(expectValue(checkIn(*life.club, meeting, ada, as(status))));
        static_cast<void>(expectValue(closeRegister(*life.club, meeting)));
    };
    night(u"2026-10-31T19:00", AttendanceStatus::Absent); // before the person came: no part of the run
    night(u"2026-11-01T19:00", AttendanceStatus::Late);
    night(u"2026-11-02T19:00", AttendanceStatus::Absent);
    night(u"2026-11-03T19:00", AttendanceStatus::Excused);
    night(u"2026-11-04T19:00", AttendanceStatus::Absent);
    const auto figures = expectValue(AttendanceFigures::of(*life.club));
    const MemberFigures ofAda = figures->member(ada);
    REQUIRE(ofAda.present == 1);
    REQUIRE(ofAda.late == 1);
    REQUIRE(ofAda.excused == 1);
    REQUIRE(ofAda.absent == 3);
    REQUIRE(ofAda.absentInARow == 2);
    REQUIRE(ofAda.rate() == 0.25);
}

TEST_CASE("views hear of new figures, and of nothing when a change is about something else",
          "[attendance][figures]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MeetingId night = life.meeting();
    const auto figures = expectValue(AttendanceFigures::of(*life.club));
    int heard = 0;
    QObject::connect(figures.get(), &AttendanceFigures::refreshed, figures.get(), [&] { ++heard; });
    static_cast<void>(life.person(u"Ben"));
    REQUIRE(heard == 0);
    static_cast<void>(expectValue(checkIn(*life.club, night, ada)));
    REQUIRE(heard == 1);
    expectValue(life.club->undo());
    REQUIRE(heard == 2);
}

TEST_CASE("figures take in what a bulk change adds, and what its undo takes away", "[attendance][figures]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const auto figures = expectValue(AttendanceFigures::of(*life.club));
    expectValue(life.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
        const auto pause = change.bulk();
        Meeting meeting;
        meeting.id = MeetingId(4711);
        meeting.starts = *CivilTime::fromText(u"2026-11-05T19:00");
        meeting.ends = *CivilTime::fromText(u"2026-11-05T22:00");
        meeting.registerState = RegisterState::Complete;
        insertMeeting(change.database(), meeting, change.id());
        Attendance mark;
        mark.meeting = meeting.id;
        mark.member = ada;
        insertAttendance(change.database(), mark, change.id());
        change.references("member", ada.value());
    }));
    REQUIRE(figures->member(ada).present == 1);
    expectValue(life.club->undo());
    REQUIRE(figures->member(ada).present == 0);
    expectValue(life.club->redo());
    REQUIRE(figures->member(ada).present == 1);
}
