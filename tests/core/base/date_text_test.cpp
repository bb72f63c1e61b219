// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"
#include "tests/support/catch.h"

#include <utility>
#include <vector>

using namespace hearth;
using Kind = DateReading::Kind;

namespace Catch {

template<>
struct StringMaker<DateReading> {
    static std::string convert(const DateReading& reading)
    {
        return std::to_string(static_cast<int>(reading.kind)) + ": " + std::to_string(reading.year) + '-' +
               std::to_string(reading.month) + '-' + std::to_string(reading.day);
    }
};

} // namespace Catch

namespace {

const QDate today(2026, 11, 26);
const DateRule dayFirst{DateOrder::DayMonthYear, Pivot::Near, today};
const DateRule monthFirst{DateOrder::MonthDayYear, Pivot::Near, today};
const DateRule yearFirst{DateOrder::YearMonthDay, Pivot::Near, today};

DateRule birthday(DateRule rule)
{
    rule.pivot = Pivot::Past;
    return rule;
}

void requireReads(const DateRule& rule, const std::vector<std::pair<const char16_t*, DateReading>>& pairs)
{
    for (const auto& [text, reading] : pairs) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(readDate(QString::fromUtf16(text), rule) == reading);
    }
}

DateReading day(int year, int month, int ofMonth) { return {Kind::Day, year, month, ofMonth}; }

} // namespace

TEST_CASE("an ISO date is read in every order, with or without a time of day", "[date]")
{
    for (const DateRule& rule : {dayFirst, monthFirst, yearFirst}) {
        requireReads(rule, {{u"2026-03-05", day(2026, 3, 5)},
                            {u" 2026-3-5 ", day(2026, 3, 5)},
                            {u"20260305", day(2026, 3, 5)},
                            {u"2026/03/05", day(2026, 3, 5)},
                            {u"2026-03-05T19:30:00.000+01:00", day(2026, 3, 5)},
                            {u"20260305T193000Z", day(2026, 3, 5)},
                            {u"2026-03-05 00:00:00", day(2026, 3, 5)},
                            {u"2026年3月5日", day(2026, 3, 5)}});
    }
}

TEST_CASE("day and month are taken in the order handed in", "[date]")
{
    for (const char16_t* text : {u"5/3/2026", u"05.03.2026", u"5-3-26", u"5 3 26", u"05/03/2026 00:00:00",
                                 u"5/3/2026 7:30 PM", u"5. 3. 2026", u"٥/٣/٢٠٢٦"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(readDate(QString::fromUtf16(text), dayFirst) == day(2026, 3, 5));
        REQUIRE(readDate(QString::fromUtf16(text), monthFirst) == day(2026, 5, 3));
    }
    requireReads(
        yearFirst,
        {{u"26-03-05", day(2026, 3, 5)}, {u"5/3/2026", day(2026, 3, 5)}, {u"80/12/31", day(1980, 12, 31)}});
}

TEST_CASE("months may be named, in several languages", "[date]")
{
    requireReads(monthFirst, {{u"5 March 2026", day(2026, 3, 5)},
                              {u"March 5th, 2026", day(2026, 3, 5)},
                              {u"Thursday, 5 March 2026 at 19:00", day(2026, 3, 5)},
                              {u"2026-Mar-05", day(2026, 3, 5)},
                              {u"05-MAR-26", day(2026, 3, 5)},
                              {u"5. März 2026", day(2026, 3, 5)},
                              {u"Donnerstag, den 5. Mrz. 2026", day(2026, 3, 5)},
                              {u"1er août 2026", day(2026, 8, 1)},
                              {u"5 de marzo de 2026", day(2026, 3, 5)},
                              {u"5 gennaio 2026", day(2026, 1, 5)},
                              {u"5 mrt. 2026", day(2026, 3, 5)},
                              {u"5 de março de 2026", day(2026, 3, 5)},
                              {u"5 października 2026", day(2026, 10, 5)},
                              {u"3. Sept. 1999", day(1999, 9, 3)}});
}

TEST_CASE("two digits of a birthday's year never put it in the future", "[date]")
{
    requireReads(birthday(dayFirst), {{u"26.11.26", day(2026, 11, 26)},
                                      {u"27.11.26", day(1926, 11, 27)},
                                      {u"01.01.27", day(1927, 1, 1)},
                                      {u"1.1.00", day(2000, 1, 1)},
                                      {u"29.02.28", day(1928, 2, 29)}});
}

TEST_CASE("two digits of other years lie within twenty years on and eighty back", "[date]")
{
    requireReads(dayFirst, {{u"27.11.26", day(2026, 11, 27)},
                            {u"1.1.46", day(2046, 1, 1)},
                            {u"1.1.47", day(1947, 1, 1)},
                            {u"1.1.99", day(1999, 1, 1)}});
}

TEST_CASE("two digits of a year of joining lie at most in the next year", "[date]")
{
    const DateRule joined{DateOrder::DayMonthYear, Pivot::Membership, today};
    const auto year = [&](const char16_t* text) { return readDate(QStringView(text), joined).year; };
    const int next = (today.year() + 1) % 100;
    const auto inYear = [](int twoDigits) {
        return QStringLiteral("1.5.%1").arg(twoDigits, 2, 10, QChar(u'0'));
    };
    CHECK(readDate(inYear(next), joined).year == today.year() + 1);
    CHECK(readDate(inYear(next + 1), joined).year == today.year() + 2 - 100);
    CHECK(year(u"1.5.99") == 1999);
}

TEST_CASE("a date of nothing but zeros is none", "[date]")
{
    for (const char16_t* text : {u"0000-00-00", u"0/0/00", u"00.00.0000", u"0000-00-00 00:00:00"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(readDate(QStringView(text), dayFirst).kind == DateReading::Kind::Empty);
        CHECK(readDate(QStringView(text), {DateOrder::DayMonthYear, Pivot::Past, today}).kind ==
              DateReading::Kind::Empty);
    }
    CHECK(readDate(u"0000-03-05", {DateOrder::DayMonthYear, Pivot::Past, today}).month == 3);
}

TEST_CASE("a birthday may have no year, and no other date may", "[date]")
{
    const std::vector<std::pair<const char16_t*, DateReading>> withoutYear{
        {u"--03-05", day(0, 3, 5)},    {u"--0305", day(0, 3, 5)},   {u"0000-03-05", day(0, 3, 5)},
        {u"1604-03-05", day(0, 3, 5)}, {u"5.3.", day(0, 3, 5)},     {u"5 March", day(0, 3, 5)},
        {u"March 5", day(0, 3, 5)},    {u"--02-29", day(0, 2, 29)}, {u"29 Feb", day(0, 2, 29)}};
    requireReads(birthday(dayFirst), withoutYear);
    REQUIRE(readDate(u"5/3", birthday(monthFirst)) == day(0, 5, 3));
    for (const auto& [text, reading] : withoutYear) {
        CAPTURE(QString::fromUtf16(text));
        const auto date = parseDate(QString::fromUtf16(text), dayFirst);
        REQUIRE((!date || (*date)->year() == 1604));
    }
    REQUIRE(readDate(u"March 2020", birthday(dayFirst)).kind == Kind::NotADate);
}

TEST_CASE("nothing, a day that doesn't exist and no date at all are told apart", "[date]")
{
    for (const char16_t* text : {u"", u"  ", u"\u00A0"}) {
        REQUIRE(readDate(QString::fromUtf16(text), dayFirst).kind == Kind::Empty);
    }
    for (const char16_t* text : {u"31.02.2026", u"29.2.2025", u"2026-02-30", u"0.3.2026", u"31 June 2026",
                                 u"25/13/2026", u"2026-13-01", u"20261301"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(readDate(QString::fromUtf16(text), dayFirst).kind == Kind::NoSuchDay);
    }
    for (const char16_t* text : {u"soon",
                                 u"-",
                                 u"?",
                                 u"12",
                                 u"2026",
                                 u"1-2-3",
                                 u"089 12 34",
                                 u"1.2.3.4",
                                 u"12/345/6789",
                                 u"Ann 5 March 2026",
                                 u"5 March 2026 (about)",
                                 u"45000",
                                 u"=1+2",
                                 u"10:30",
                                 u"March",
                                 u"5/3",
                                 u"--5",
                                 u"5 March April 2026",
                                 u"0000-03-05",
                                 u"99999999999999999999",
                                 u"2026-03-05T25 o'clock:"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(readDate(QString::fromUtf16(text), dayFirst).kind == Kind::NotADate);
    }
}

TEST_CASE("the error says which day doesn't exist, or how to write a date", "[date]")
{
    const auto february = parseDate(u"31.02.2026", dayFirst);
    REQUIRE_FALSE(february.has_value());
    REQUIRE(february.error().kind == Error::Kind::Invalid);
    REQUIRE(february.error().sentence ==
            QStringLiteral("31 February 2026 doesn't exist. Please check “31.02.2026”."));
    REQUIRE(parseBirthday(u"--02-30", dayFirst).error().sentence ==
            QStringLiteral("30 February doesn't exist. Please check “--02-30”."));
    REQUIRE(parseDate(u"12/25/2026", dayFirst)
                .error()
                .sentence.startsWith(u"There is no month 25 in “12/25/2026”."));
    REQUIRE(parseDate(u"soon", dayFirst).error().sentence.startsWith(u"“soon” isn't a date."));
    REQUIRE(parseBirthday(u"young", dayFirst).error().sentence.contains(u"--03-05"));
    REQUIRE(parseDate(QString(5000, u'x'), dayFirst).error().sentence.size() < 200);

    REQUIRE(parseDate(u"5.3.26", dayFirst).value() == std::optional(QDate(2026, 3, 5)));
    REQUIRE(parseDate(u" ", dayFirst).value() == std::optional<QDate>());
    REQUIRE(parseBirthday(u"5.3.61", dayFirst).value() == std::optional(Birthday{1961, 3, 5}));
    REQUIRE(parseBirthday(u"", dayFirst).value() == std::optional<Birthday>());
}
