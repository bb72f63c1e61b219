// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_column.h"
#include "tests/support/catch.h"

#include <initializer_list>

using namespace hearth;

namespace {

DateColumn columnOf(std::initializer_list<const char16_t*> values)
{
    DateColumn column;
    for (const char16_t* value : values) {
        column.see(QString::fromUtf16(value));
    }
    return column;
}

} // namespace

TEST_CASE("one telling date decides for its whole column", "[date]")
{
    REQUIRE(columnOf({u"03/04/2026", u"", u"25/12/1980"}).decided() == DateOrder::DayMonthYear);
    REQUIRE(columnOf({u"03/04/2026", u"12/25/1980"}).decided() == DateOrder::MonthDayYear);
    REQUIRE(columnOf({u"03-04-05", u"80-12-25"}).decided() == DateOrder::YearMonthDay);
    REQUIRE(columnOf({u"25-12-80"}).decided() == DateOrder::DayMonthYear);
    REQUIRE(columnOf({u"25.12."}).decided() == DateOrder::DayMonthYear);
    REQUIRE(columnOf({u"3/4/2026 0:00", u"12/25/1980 0:00"}).decided() == DateOrder::MonthDayYear);
}

TEST_CASE("a column that can't be decided takes the order handed in", "[date]")
{
    const DateColumn open = columnOf({u"03/04/2026", u"26-03-05"});
    REQUIRE_FALSE(open.decided().has_value());
    REQUIRE(open.dependsOnOrder());
    REQUIRE(open.order(DateOrder::MonthDayYear) == DateOrder::MonthDayYear);
    REQUIRE_FALSE(columnOf({u"25/12/2026", u"12/25/2026"}).decided().has_value());
    REQUIRE(columnOf({u"25/12/2026", u"12/25/2026", u"26/12/2026"}).decided() == DateOrder::DayMonthYear);
}

TEST_CASE("a column whose dates read alike in every order depends on none", "[date]")
{
    const DateColumn column = columnOf(
        {u"2026-03-05", u"5 March 2026", u"4/4/2026", u"--03-05", u"31/31/2026", u"soon", u"", u"12"});
    REQUIRE_FALSE(column.dependsOnOrder());
    REQUIRE_FALSE(column.decided().has_value());
    REQUIRE(column.dates() == 5);
    REQUIRE(column.others() == 2);
}
