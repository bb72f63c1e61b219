// SPDX-License-Identifier: GPL-3.0-or-later
// Each clause of the rule by which two marks of one meeting become one.
#include "core/attendance/attendance_joining_table.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

constexpr Instant seven = 1'795'370'400'000;
constexpr Instant eight = seven + 3'600'000;
const MemberId kept{1};
const MemberId gone{2};

Attendance mark(MemberId member,
                AttendanceStatus status,
                AttendanceSource source = AttendanceSource::Door,
                std::optional<Instant> arrived = {})
{
    Attendance attendance;
    attendance.meeting = MeetingId(5);
    attendance.member = member;
    attendance.status = status;
    attendance.source = source;
    attendance.arrived = arrived;
    return attendance;
}

/// The joined mark, which is the same whoever of the two is kept.
Attendance joined(const Attendance& a, const Attendance& b)
{
    const Attendance one = joinedAttendance(a, b);
    Attendance other = joinedAttendance(b, a);
    CHECK(one.member == a.member);
    other.member = a.member;
    CHECK(one == other);
    return one;
}

} // namespace

TEST_CASE("who came by either mark came", "[attendance][merge]")
{
    using enum AttendanceStatus;
    for (const AttendanceStatus there : {Present, Late}) {
        for (const AttendanceStatus away : {Excused, Absent}) {
            CHECK(joined(mark(kept, there), mark(gone, away, AttendanceSource::Desk)).status == there);
        }
    }
    CHECK(joined(mark(kept, Absent, AttendanceSource::Desk), mark(gone, Excused)).status == Excused);
}

TEST_CASE("of two who came the earlier arrival wins, and what the desk decided before it",
          "[attendance][merge]")
{
    using enum AttendanceStatus;
    using enum AttendanceSource;
    CHECK(joined(mark(kept, Late, Door, seven), mark(gone, Present, Card, eight)).status == Late);
    CHECK(joined(mark(kept, Present, Door), mark(gone, Late, Card, eight)).status == Late);
    CHECK(joined(mark(kept, Present, Paper), mark(gone, Late, Paper)).status == Present);
    const Attendance desk = joined(mark(kept, Late, Desk, eight), mark(gone, Present, Door, seven));
    CHECK(desk.status == Late);
    CHECK(desk.source == Desk);
    CHECK(desk.arrived == seven); // it is known when the person came
}

TEST_CASE("the arrival is the earliest, the leaving the latest, of those who came", "[attendance][merge]")
{
    using enum AttendanceStatus;
    Attendance early = mark(kept, Present, AttendanceSource::Door, seven);
    early.gone = seven + 1;
    Attendance late = mark(gone, Present, AttendanceSource::Door, eight);
    late.gone = eight + 1;
    CHECK(joined(early, late).arrived == seven);
    CHECK(joined(early, late).gone == eight + 1);
    CHECK_FALSE(joined(mark(kept, Present, AttendanceSource::Paper), mark(gone, Absent)).arrived);
}

TEST_CASE("host and note are taken from the other where the winner has none", "[attendance][merge]")
{
    using enum AttendanceStatus;
    Attendance first = mark(kept, Present, AttendanceSource::Door, seven);
    Attendance second = mark(gone, Late, AttendanceSource::Door, eight);
    second.guestOf = MemberId(9);
    second.note = QStringLiteral("brings clocks");
    CHECK(joined(first, second).guestOf == MemberId(9));
    CHECK(joined(first, second).note == u"brings clocks");
    first.note = QStringLiteral("by car");
    CHECK(joinedAttendance(first, second).note == u"by car\nbrings clocks");
    second.guestOf = kept; // nobody brings themselves
    CHECK_FALSE(joinedAttendance(first, second).guestOf);
}
