// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/birthday.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a birthday is written with its year or with dashes, and reads back", "[date]")
{
    REQUIRE(Birthday{1961, 3, 5}.text() == QStringLiteral("1961-03-05"));
    REQUIRE(Birthday{0, 3, 5}.text() == QStringLiteral("--03-05"));
    REQUIRE(Birthday::fromText(u"1961-03-05") == Birthday{1961, 3, 5});
    REQUIRE(Birthday::fromText(u"--02-29") == Birthday{0, 2, 29});
    REQUIRE(Birthday{0, 2, 30}.text().isEmpty());
    for (const char16_t* text :
         {u"", u"--", u"--2-29", u"--02-30", u"1961-3-5", u"1961-02-29", u"0000-03-05", u"1961-03-05 ",
          u"١٩٦١-03-05", u"1961/03/05", u"-961-03-05", u"1961-03-0x"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE_FALSE(Birthday::fromText(QString::fromUtf16(text)).has_value());
    }
}

TEST_CASE("29 February is kept on the 28th in common years", "[date]")
{
    const Birthday leap{2004, 2, 29};
    REQUIRE(leap.inYear(2027) == QDate(2027, 2, 28));
    REQUIRE(leap.inYear(2028) == QDate(2028, 2, 29));
    REQUIRE(leap.next(QDate(2027, 2, 28)) == QDate(2027, 2, 28));
    REQUIRE(leap.next(QDate(2027, 3, 1)) == QDate(2028, 2, 29));
    REQUIRE(leap.age(QDate(2027, 2, 27)) == 22);
    REQUIRE(leap.age(QDate(2027, 2, 28)) == 23);
    REQUIRE(leap.age(QDate(2028, 2, 28)) == 23);
    REQUIRE(leap.age(QDate(2028, 2, 29)) == 24);
}

TEST_CASE("the next birthday is today's or a later one", "[date]")
{
    const Birthday newYearsEve{0, 12, 31};
    REQUIRE(newYearsEve.next(QDate(2026, 12, 31)) == QDate(2026, 12, 31));
    REQUIRE(Birthday{1961, 1, 1}.next(QDate(2026, 12, 31)) == QDate(2027, 1, 1));
}

TEST_CASE("an age needs a year, and begins at the birth", "[date]")
{
    REQUIRE_FALSE(Birthday{0, 3, 5}.age(QDate(2026, 3, 5)).has_value());
    REQUIRE(Birthday{1961, 3, 5}.age(QDate(2026, 3, 4)) == 64);
    REQUIRE(Birthday{1961, 3, 5}.age(QDate(2026, 3, 5)) == 65);
    REQUIRE(Birthday{2026, 3, 5}.age(QDate(2026, 3, 5)) == 0);
    REQUIRE_FALSE(Birthday{2026, 3, 5}.age(QDate(2026, 3, 4)).has_value());
}
