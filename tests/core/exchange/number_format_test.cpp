// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

std::string shown(double value, QStringView code, DateSystem system = DateSystem::From1900)
{
    return NumberFormat::ofCode(code).text(value, system);
}

std::string shownBy(double value, int id) { return NumberFormat::builtIn(id).text(value, {}); }

constexpr double thursday = 46352;           // 2026-11-26
constexpr double evening = 46352 + 19 / 24.; // 19:00

} // namespace

TEST_CASE("a number is plain, to as many digits as a person sees", "[number format]")
{
    CHECK(plainNumber(12) == "12");
    CHECK(plainNumber(3.5) == "3.5");
    CHECK(plainNumber(1.1000000000000001) == "1.1");
    CHECK(plainNumber(0.1 + 0.2) == "0.3");
    CHECK(plainNumber(-0.05) == "-0.05");
    CHECK(plainNumber(0) == "0");
    CHECK(plainNumber(1e7) == "10000000");
    CHECK(plainNumber(123456789012345) == "123456789012345");
    CHECK(plainNumber(4.91701234567891e18) == "4917012345678910000");
    CHECK(plainNumber(1e-7) == "0.0000001");
    CHECK(plainNumber(1.5e300) == "1.5e+300");
}

TEST_CASE("a number as it is written in a file is read exactly", "[number format]")
{
    CHECK(plainNumber(u"123456789012345") == "123456789012345");
    CHECK(plainNumber(u"-7") == "-7");
    CHECK(plainNumber(u"0") == "0");
    CHECK(plainNumber(u"1.0E7") == "10000000");
    CHECK(plainNumber(u"12.0") == "12");
    CHECK(plainNumber(u"2.2999999999999998") == "2.3");
    CHECK(plainNumber(u"nan") == "nan");
    CHECK(plainNumber(u"Thursday") == "Thursday");
}

TEST_CASE("the formats that every program knows show days, times or numbers", "[number format]")
{
    for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 58}) {
        CHECK(shownBy(evening, id) == "2026-11-26");
    }
    for (const int id : {18, 19, 20, 21, 32, 33, 45, 47}) {
        CHECK(shownBy(evening, id) == "19:00");
    }
    CHECK(shownBy(evening, 22) == "2026-11-26T19:00");
    CHECK(shownBy(thursday, 22) == "2026-11-26T00:00");
    CHECK(shownBy(1.0625, 46) == "25:30");
    for (const int id : {0, 1, 2, 3, 9, 10, 11, 12, 37, 40, 48, 49}) {
        CHECK(shownBy(thursday, id) == "46352");
    }
}

TEST_CASE("a format's letters tell days from times, whatever is quoted around them", "[number format]")
{
    CHECK(shown(thursday, u"dd.mm.yyyy") == "2026-11-26");
    CHECK(shown(thursday, u"[$-407]dddd, d. mmmm yyyy;@") == "2026-11-26");
    CHECK(shown(thursday, u"mmm\\-yy") == "2026-11-26");
    CHECK(shown(thursday, u"m") == "2026-11-26");
    CHECK(shown(evening, u"d/m/yy h:mm AM/PM") == "2026-11-26T19:00");
    CHECK(shown(evening, u"hh:mm") == "19:00");
    CHECK(shown(evening, u"mm:ss") == "19:00");
    CHECK(shown(evening, u"h\"h\"mm") == "19:00");
    CHECK(shown(evening + 30 / 86400., u"yyyy-mm-dd hh:mm:ss.000") == "2026-11-26T19:00:30");
    CHECK(shown(1.0625, u"[h]:mm") == "25:30");
    CHECK(shown(1.0625, u"[mm]:ss") == "25:30");
    for (const QStringView number :
         {QStringView(u"General"), QStringView(u"0.00"), QStringView(u"0.00\" days\""),
          QStringView(u"[Red]#,##0;[Blue]-#,##0"), QStringView(u"#,##0.00\\ \\d"),
          QStringView(u"_-* #,##0.00\\ [$€-407]_-"), QStringView(u"0.00E+00"), QStringView(u"# ?/?"),
          QStringView(u"@"), QStringView(u"\"unclosed d")}) {
        CAPTURE(number.toString());
        CHECK(shown(46352, number) == "46352");
    }
}

TEST_CASE("digits that are always shown stay, as a postcode's zeros", "[number format]")
{
    CHECK(shown(1067, u"00000") == "01067");
    CHECK(shown(1067, u"[$-407]00000") == "01067");
    CHECK(shown(1067, u"\"D-\"00000") == "D-01067");
    CHECK(shown(301234567, u"(000) 000\\-0000") == "(030) 123-4567");
    CHECK(shown(1234567, u"00000") == "1234567");
    CHECK(shown(12, u"0") == "12");
    CHECK(shown(12.5, u"000") == "12.5");
    CHECK(shown(-12, u"000") == "-12");
    CHECK(shown(5, u"00.00") == "5");
}

TEST_CASE("the leap day that 1900 never had shifts only what lies before it", "[number format]")
{
    CHECK(shown(1, u"yyyy-mm-dd") == "1900-01-01");
    CHECK(shown(59, u"yyyy-mm-dd") == "1900-02-28");
    CHECK(shown(60, u"yyyy-mm-dd") == "1900-02-29");
    CHECK(shown(61, u"yyyy-mm-dd") == "1900-03-01");
    CHECK(shown(0, u"yyyy-mm-dd", DateSystem::From1904) == "1904-01-01");
    CHECK(shown(thursday - 1462, u"yyyy-mm-dd", DateSystem::From1904) == "2026-11-26");
}

TEST_CASE("what is no day comes out as what it is", "[number format]")
{
    CHECK(shown(0, u"dd.mm.yyyy").empty());
    CHECK(shown(0.5, u"dd.mm.yyyy") == "12:00");
    CHECK(shown(0.5, u"dd.mm.yyyy hh:mm") == "12:00");
    CHECK(shown(-3, u"dd.mm.yyyy") == "-3");
    CHECK(shown(2958465, u"yyyy-mm-dd") == "9999-12-31");
    CHECK(shown(2958466, u"yyyy-mm-dd") == "2958466");
    CHECK(shown(2957004, u"yyyy-mm-dd", DateSystem::From1904) == "2957004");
    CHECK(shown(46352.9999999999, u"yyyy-mm-dd hh:mm") == "2026-11-27T00:00");
}

TEST_CASE("days and durations as XML has them lose seconds that are 0", "[number format]")
{
    CHECK(civilText(u"2026-11-26") == "2026-11-26");
    CHECK(civilText(u"2026-11-26T19:00:00.000") == "2026-11-26T19:00");
    CHECK(civilText(u"2026-11-26T19:00:30Z") == "2026-11-26T19:00:30");
    CHECK(civilText(u"some day") == "some day");
    CHECK(durationText(u"PT19H00M00S") == "19:00");
    CHECK(durationText(u"PT25H30M05.25S") == "25:30:05");
    CHECK(durationText(u"P1DT2H") == "26:00");
    CHECK(durationText(u"soon") == "soon");
    CHECK(NumberFormat::builtIn(14).textOfDay(u"2026-11-26T00:00:00") == "2026-11-26");
    CHECK(NumberFormat::builtIn(20).textOfDay(u"2026-11-26T19:00:00") == "19:00");
    CHECK(NumberFormat().textOfDay(u"Tuesday") == "Tuesday");
}
