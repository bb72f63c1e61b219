// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a country is known by its two letters in either case", "[place]")
{
    REQUIRE(countryCode(u"de") == QStringLiteral("DE"));
    REQUIRE(countryCode(u" GB ") == QStringLiteral("GB"));
    REQUIRE(countryCode(u"uk") == QStringLiteral("GB"));
    REQUIRE(countryCode(u"XK") == QStringLiteral("XK"));
    for (const char16_t* text : {u"", u"ZZ", u"XX", u"EU", u"DEU", u"D", u"150", u"D1", u"Germany"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE_FALSE(knownCountry(QString::fromUtf16(text)));
    }
    REQUIRE(countries().size() > 240);
    REQUIRE(countries().contains(QStringLiteral("AT")));
    REQUIRE_FALSE(countries().contains(QStringLiteral("EU")));
}

TEST_CASE("a country's zone is the one most of it lives in", "[place]")
{
    const auto zone = [](const char16_t* country) { return defaultZone(QString::fromUtf16(country)).id(); };
    REQUIRE(zone(u"DE") == QByteArray("Europe/Berlin"));
    REQUIRE(zone(u"AT") == QByteArray("Europe/Vienna"));
    REQUIRE(zone(u"us") == QByteArray("America/New_York"));
    REQUIRE(zone(u"AU") == QByteArray("Australia/Sydney"));
    REQUIRE(zone(u"ES") == QByteArray("Europe/Madrid"));
    REQUIRE(zone(u"UK") == QByteArray("Europe/London"));
    REQUIRE(defaultZone(u"XX") == QTimeZone::utc());
    REQUIRE(defaultZone(u"") == QTimeZone::utc());
}

TEST_CASE("every country has a zone that exists, or UTC", "[place]")
{
    for (const QString& country : countries()) {
        CAPTURE(country);
        REQUIRE(defaultZone(country).isValid());
        REQUIRE_FALSE(defaultLanguage(country).isEmpty());
        REQUIRE(dateOrderOf(country) >= DateOrder::YearMonthDay);
    }
}

TEST_CASE("a country suggests a language, the order of a date and the first day of a week", "[place]")
{
    REQUIRE(defaultLanguage(u"DE") == QStringLiteral("de"));
    REQUIRE(defaultLanguage(u"AT") == QStringLiteral("de"));
    REQUIRE(defaultLanguage(u"GB") == QStringLiteral("en"));
    REQUIRE(defaultLanguage(u"US") == QStringLiteral("en"));
    REQUIRE(defaultLanguage(u"BR") == QStringLiteral("pt"));
    REQUIRE(defaultLanguage(u"XX") == QStringLiteral("en"));

    REQUIRE(dateOrderOf(u"DE") == DateOrder::DayMonthYear);
    REQUIRE(dateOrderOf(u"GB") == DateOrder::DayMonthYear);
    REQUIRE(dateOrderOf(u"US") == DateOrder::MonthDayYear);
    REQUIRE(dateOrderOf(u"PR") == DateOrder::MonthDayYear);
    REQUIRE(dateOrderOf(u"JP") == DateOrder::YearMonthDay);
    REQUIRE(dateOrderOf(u"SE") == DateOrder::YearMonthDay);
    REQUIRE(dateOrderOf(u"") == DateOrder::DayMonthYear);

    REQUIRE(firstWeekday(u"DE") == Qt::Monday);
    REQUIRE(firstWeekday(u"US") == Qt::Sunday);
    REQUIRE(firstWeekday(u"EG") == Qt::Saturday);
    REQUIRE(firstWeekday(u"XX") == Qt::Monday);
}

TEST_CASE("a club's locale is its language in its country", "[place]")
{
    REQUIRE(localeOf(u"de", u"AT").name() == QStringLiteral("de_AT"));
    REQUIRE(localeOf(u"en", u"US").name() == QStringLiteral("en_US"));
    REQUIRE(localeOf(u"", u"").language() == QLocale::English);
    REQUIRE(localeOf(u"tlh", u"DE").language() == QLocale::English);
}
