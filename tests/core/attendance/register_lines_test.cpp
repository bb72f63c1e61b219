// SPDX-License-Identifier: GPL-3.0-or-later
// The register as somebody takes it: who stands in it, and what is counted.
#include "core/attendance/attendance_figures.h"
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/attendance/register_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

CheckInOptions markedAs(AttendanceStatus status, MemberId host = {})
{
    CheckInOptions options;
    options.status = status;
    options.guestOf = host;
    return options;
}

} // namespace

TEST_CASE("a register holds the expected, the invited and whoever was marked", "[attendance][register]")
{
    ClubLife life;
    const MemberId ada = life.inGroup(u"Ada", u"Chess");
    const MemberId ben = life.person(u"Ben");
    const MemberId eve = life.person(u"Eve");
    const MemberId fay = life.person(u"Fay");
    const MeetingId night = life.meeting(u"2026-11-26T19:00", u"Chess");
    life.database().run("INSERT INTO invitation (meeting, member) VALUES (?1, ?2)", night, ben);
    expectValue(checkIn(*life.club, night, eve));

    const auto lines = registerLines(life.database(), life.read(night));
    REQUIRE(lines.size() == 3);
    const auto lineOf = [&](MemberId member) {
        return *std::find_if(lines.begin(), lines.end(),
                             [&](const RegisterLine& line) { return line.member == member; });
    };
    CHECK(lineOf(ada).isExpected);
    CHECK(lineOf(ben).isExpected);
    CHECK_FALSE(lineOf(eve).isExpected);
    CHECK(lineOf(eve).mark == life.mark(night, eve));
    CHECK(std::none_of(lines.begin(), lines.end(),
                       [&](const RegisterLine& line) { return line.member == fay; }));
    // Closing makes just those absent who stand here unmarked.
    CHECK(expectValue(closeRegister(*life.club, night)).absent == countsOf(lines).toMark);
}

TEST_CASE("what a register counts", "[attendance][register]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MemberId eve = life.person(u"Eve");
    const MemberId fay = life.person(u"Fay");
    static_cast<void>(life.person(u"Gil"));
    const MemberId guest = life.person(u"Hal", MemberStatus::Guest);
    const MeetingId night = life.meeting();
    expectValue(checkIn(*life.club, night, ada, markedAs(AttendanceStatus::Present)));
    expectValue(checkIn(*life.club, night, ben, markedAs(AttendanceStatus::Late)));
    expectValue(checkIn(*life.club, night, eve, markedAs(AttendanceStatus::Excused)));
    expectValue(checkIn(*life.club, night, fay, markedAs(AttendanceStatus::Absent)));
    expectValue(checkIn(*life.club, night, guest, markedAs(AttendanceStatus::Present, ada)));
    const RegisterCounts counts = countsOf(registerLines(life.database(), life.read(night)));
    CHECK(counts ==
          RegisterCounts{.here = 3, .late = 1, .guests = 1, .excused = 1, .absent = 1, .toMark = 1});
}

TEST_CASE("the marks before a meeting are told without its own and later ones", "[attendance][register]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    std::vector<MeetingId> nights;
    for (const char16_t* starts : {u"2026-11-05T19:00", u"2026-11-12T19:00", u"2026-11-19T19:00"}) {
        nights.push_back(life.meeting(starts));
        expectValue(checkIn(*life.club, nights.back(), ada));
        expectValue(closeRegister(*life.club, nights.back()));
    }
    const auto figures = expectValue(AttendanceFigures::of(*life.club));
    const auto marks = figures->lastMarksBefore(nights[1], ada, 4);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().meeting == nights[0]);
    CHECK(figures->lastMarksBefore(nights[0], ada, 4).empty());
    CHECK(figures->lastMarksBefore(life.meeting(), ada, 2).size() == 2);
}
