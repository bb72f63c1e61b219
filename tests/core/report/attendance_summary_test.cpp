// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attendance_summary.h"
#include "core/report/term_register.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("months and weekdays of a summary add up to the whole", "[report]")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const SampleClub sample(young(60, seed));
        const AttendanceSummary made = expectValue(attendanceSummary(*sample.club, {}, {}));
        REQUIRE(made.whole.meetings > 0);
        for (const auto& parts : {made.months, made.weekdays}) {
            AttendanceSummary::Part sum;
            for (const AttendanceSummary::Part& part : parts) {
                REQUIRE(part.meetings > 0);
                sum.meetings += part.meetings;
                sum.came += part.came;
            }
            REQUIRE(sum.meetings == made.whole.meetings);
            REQUIRE(sum.came == made.whole.came);
        }
        const TermRegister list = expectValue(termRegister(*sample.club, {}, {}));
        const int people = std::accumulate(made.regularity.begin(), made.regularity.end(), 0);
        REQUIRE(people > 0);
        REQUIRE(people <= static_cast<int>(list.rows.size()));
    }
}

TEST_CASE("a register that isn't complete is in no summary", "[report]")
{
    ClubLife life;
    life.person(u"Amy");
    life.meeting(u"2026-11-19T19:00");
    const AttendanceSummary made = expectValue(attendanceSummary(*life.club, {}, {}));
    REQUIRE(made.whole.meetings == 0);
    REQUIRE(made.months.empty());
    REQUIRE(attendanceSummary(*life.club, GroupId(9), {}).error().kind == Error::Kind::Gone);
    REQUIRE(attendanceSummary(*life.club, {}, {QDate(2026, 2, 2), QDate(2026, 1, 1)}).error().kind ==
            Error::Kind::Invalid);
}
