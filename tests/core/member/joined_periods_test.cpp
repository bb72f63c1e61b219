// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/joined_periods.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

QDate on(int year) { return year == 0 ? QDate() : QDate(year, 1, 1); }

Period<int> period(std::int64_t row, int value, int since, int until)
{
    return {RowId(row), value, on(since), on(until)};
}

Periods<int> joinedByGreatest(const Periods<int>& kept, const Periods<int>& gone)
{
    return joinedPeriods(kept, gone, [](int a, int b) { return std::max(a, b); });
}

} // namespace

TEST_CASE("time that both had counts once", "[member][merge]")
{
    CHECK(joinedByGreatest({period(1, 7, 2010, 2014)}, {period(2, 7, 2012, 2016)}) ==
          Periods<int>{period(1, 7, 2010, 2016)});
    CHECK(joinedByGreatest({period(1, 7, 2012, 2014)}, {period(2, 7, 2010, 0)}) ==
          Periods<int>{period(1, 7, 2010, 0)});
    CHECK(joinedByGreatest({period(1, 7, 2010, 2011)}, {period(2, 7, 2011, 2012)}) ==
          Periods<int>{period(1, 7, 2010, 2012)});
}

TEST_CASE("a gap stays a gap, and time that one had stays", "[member][merge]")
{
    CHECK(joinedByGreatest({period(1, 7, 2010, 2011)}, {period(2, 7, 2013, 2014)}) ==
          Periods<int>{period(1, 7, 2010, 2011), {{}, 7, on(2013), on(2014)}});
    CHECK(joinedByGreatest({}, {period(2, 7, 2013, 0)}) == Periods<int>{{{}, 7, on(2013), {}}});
    CHECK(joinedByGreatest({period(1, 7, 2013, 0)}, {}) == Periods<int>{period(1, 7, 2013, 0)});
}

TEST_CASE("on days of both the better value holds, before and after them each one's own", "[member][merge]")
{
    CHECK(joinedByGreatest({period(1, 1, 2010, 0)}, {period(2, 9, 2012, 2014)}) ==
          Periods<int>{period(1, 1, 2010, 2012), {{}, 9, on(2012), on(2014)}, {{}, 1, on(2014), {}}});
    CHECK(joinedByGreatest({period(1, 9, 2012, 2014)}, {period(2, 1, 2010, 0)}) ==
          Periods<int>{{{}, 1, on(2010), on(2012)}, period(1, 9, 2012, 2014), {{}, 1, on(2014), {}}});
}

TEST_CASE("a start that nobody noted is the other's", "[member][merge]")
{
    CHECK(joinedByGreatest({period(1, 7, 0, 0)}, {period(2, 7, 2019, 0)}) ==
          Periods<int>{period(1, 7, 2019, 0)});
    CHECK(joinedByGreatest({period(1, 7, 2019, 0)}, {period(2, 7, 0, 0)}) ==
          Periods<int>{period(1, 7, 2019, 0)});
    CHECK(joinedByGreatest({period(1, 7, 0, 2015)}, {period(2, 7, 2019, 0)}) ==
          Periods<int>{period(1, 7, 0, 2015), {{}, 7, on(2019), {}}});
    CHECK(joinedByGreatest({period(1, 7, 0, 0)}, {period(2, 7, 0, 0)}) == Periods<int>{period(1, 7, 0, 0)});
}
