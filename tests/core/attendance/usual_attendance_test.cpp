// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/attendance/usual_attendance_queries.h"
#include "core/meeting/meeting_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Closes a register to which so many came, none of them by name.
void held(ClubLife& life, const QString& starts, int heads, const char16_t* group = u"")
{
    const MeetingId meeting = life.meeting(reinterpret_cast<const char16_t*>(starts.utf16()), group);
    if (heads > 0) {
        static_cast<void>(expectValue(addHeads(*life.club, meeting, heads)));
    }
    static_cast<void>(expectValue(closeRegister(*life.club, meeting)));
}

QString evening(int day) { return QStringLiteral("2026-10-%1T19:00").arg(day, 2, 10, QLatin1Char('0')); }

} // namespace

TEST_CASE("what usually comes is the middle half of the last eight meetings like it", "[attendance]")
{
    ClubLife life;
    const Meeting next = life.read(life.meeting(u"2026-11-26T19:00"));
    held(life, evening(1), 500);
    held(life, evening(2), 400, u"Chess"); // another group's meeting is not like it
    held(life, evening(12), 10);
    CHECK_FALSE(usualAttendance(life.database(), next)); // two say nothing yet
    held(life, evening(13), 12);
    CHECK(usualAttendance(life.database(), next) == HeadRange{10, 500});
    for (int i = 0; i < 6; ++i) {
        held(life, evening(14 + i), 14 + 2 * i);
    }
    CHECK(usualAttendance(life.database(), next) == HeadRange{14, 20});
}

TEST_CASE("who came by name counts beside the heads, who was absent doesn't", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    static_cast<void>(life.person(u"Ben"));
    for (const char16_t* starts : {u"2026-10-01T19:00", u"2026-10-08T19:00", u"2026-10-15T19:00"}) {
        const MeetingId meeting = life.meeting(starts);
        static_cast<void>(expectValue(checkIn(*life.club, meeting, ada)));
        static_cast<void>(expectValue(addHeads(*life.club, meeting, 2)));
        static_cast<void>(expectValue(closeRegister(*life.club, meeting)));
    }
    const Meeting next = life.read(life.meeting(u"2026-11-26T19:00"));
    CHECK(usualAttendance(life.database(), next) == HeadRange{3, 3});
}
