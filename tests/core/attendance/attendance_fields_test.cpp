// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_fields.h"
#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/attendance/check_in.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("an attendance's cells stand in the contract's order", "[attendance][fields]")
{
    REQUIRE(attendanceColumns().join(u", ") == u"meeting_id, meeting, starts, member_id, given_name, "
                                               u"family_name, status, arrived, guest_of, source, note");
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId gus = life.person(u"Gus", MemberStatus::Guest);
    const MeetingId night = life.meeting();
    CheckInOptions options;
    options.status = AttendanceStatus::Late;
    options.source = AttendanceSource::Card;
    options.guestOf = ada;
    options.note = QStringLiteral("Came by bike");
    static_cast<void>(expectValue(checkIn(*life.club, night, gus, options)));
    AttendanceReader reader(life.database());
    ListedAttendance row;
    REQUIRE(reader.next(row));
    REQUIRE(attendanceCells(row) == QStringList{night.text(), QStringLiteral("Club night"),
                                                QStringLiteral("2026-11-26T19:00"), gus.text(),
                                                QStringLiteral("Gus"), QString(), QStringLiteral("late"),
                                                QStringLiteral("2026-11-22T18:00:00.000Z"), ada.text(),
                                                QStringLiteral("card"), QStringLiteral("Came by bike")});
    REQUIRE_FALSE(reader.next(row));
}

TEST_CASE("an attendance read from its cells gives the same cells again", "[attendance][fields][property]")
{
    property("attendance cells", 50, [](Random& random) {
        ClubLife life;
        const MemberId ada = life.person(u"Ada");
        const MemberId ben = life.person(u"Ben");
        const MeetingId night = life.meeting();
        CheckInOptions options;
        options.status = static_cast<AttendanceStatus>(random.between(0, 3));
        options.source = static_cast<AttendanceSource>(random.between(0, 4));
        options.arrived = testNow + random.between(-1'000'000, 1'000'000);
        options.guestOf = random.pick({MemberId(), ben});
        options.note = random.text(20);
        static_cast<void>(expectValue(checkIn(*life.club, night, ada, options)));
        ListedAttendance row;
        REQUIRE(AttendanceReader(life.database(), night).next(row));
        const QStringList cells = attendanceCells(row);

        FieldTexts texts;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            texts[attendanceColumns().at(i)] = cells.at(i);
        }
        AttendanceDraft draft;
        REQUIRE(readAttendanceFields(draft, texts).empty());
        REQUIRE(draft.title == u"Club night");
        REQUIRE(draft.starts == life.read(night).starts);
        REQUIRE(draft.givenName == u"Ada");
        REQUIRE(attendanceFrom(draft) == row.attendance);
        expectValue(life.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
            removeAttendance(change.database(), night, ada);
            insertAttendance(change.database(), attendanceFrom(draft));
        }));
        REQUIRE(AttendanceReader(life.database(), night).next(row));
        REQUIRE(attendanceCells(row) == cells);
    });
}

TEST_CASE("each cell of an attendance that can't be read is a sentence of its own", "[attendance][fields]")
{
    AttendanceDraft draft;
    const auto problems =
        readAttendanceFields(draft, {{QStringLiteral("meeting_id"), QStringLiteral("m0000000000001")},
                                     {QStringLiteral("starts"), QStringLiteral("soon")},
                                     {QStringLiteral("member_id"), QStringLiteral("7")},
                                     {QStringLiteral("status"), QStringLiteral("perhaps")},
                                     {QStringLiteral("arrived"), QStringLiteral("2026-11-26T19:00")},
                                     {QStringLiteral("guest_of"), QStringLiteral("Ada")},
                                     {QStringLiteral("source"), QStringLiteral("window")},
                                     {QStringLiteral("hat"), QStringLiteral("red")},
                                     {QStringLiteral("note"), QString(20'001, u'x')}});
    QStringList fields;
    for (const Problem& problem : problems) {
        fields += problem.field;
    }
    REQUIRE(fields.join(u' ') == u"meeting_id starts member_id status arrived guest_of source hat note");
}

TEST_CASE("an attendance without a status is present, without a source an import", "[attendance][fields]")
{
    AttendanceDraft draft;
    REQUIRE(readAttendanceFields(
                draft, {{QStringLiteral("status"), QString()}, {QStringLiteral("source"), QString()}})
                .empty());
    REQUIRE(draft.status == AttendanceStatus::Present);
    REQUIRE(draft.source == AttendanceSource::Import);
    draft.status = AttendanceStatus::Absent;
    draft.arrived = testNow;
    REQUIRE_FALSE(attendanceFrom(draft).arrived);
    REQUIRE(attendanceStatusFromWord(QStringLiteral(" LATE ")) == AttendanceStatus::Late);
}
