// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace hearth;

namespace {

QTimeZone berlin() { return QTimeZone("Europe/Berlin"); }

CivilTime civil(const char16_t* text) { return CivilTime::fromText(QString::fromUtf16(text)).value(); }

QString instantIn(const QTimeZone& zone, const char16_t* text)
{
    return instantText(instantOf(civil(text), zone));
}

} // namespace

TEST_CASE("a civil time is written to the minute, or to the second where there are any", "[clock]")
{
    REQUIRE(civil(u"2026-11-26T19:00").text() == QStringLiteral("2026-11-26T19:00"));
    REQUIRE(civil(u" 2026-11-26 19:00:07.9 ").text() == QStringLiteral("2026-11-26T19:00:07"));
    REQUIRE(civil(u"2026-11-26").text() == QStringLiteral("2026-11-26T00:00"));
    REQUIRE(civil(u"2026-11-26t9:05").text() == QStringLiteral("2026-11-26T09:05"));
    for (const char16_t* text : {u"", u"2026-02-30", u"2026-11-26T", u"2026-11-26T25:00", u"2026-11-26X19:00",
                                 u"26-11-26", u"2026-11-26T19:00Z", u"soon", u"2026-11-26T19:00:60",
                                 u"2026-11-26T19:00:07.x", u"2026-11-26T19:00."}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE_FALSE(CivilTime::fromText(QString::fromUtf16(text)).has_value());
    }
}

TEST_CASE("civil times are counted on the wall clock, over midnight and the year", "[clock]")
{
    const CivilTime eve = civil(u"2026-12-31T23:30:15");
    REQUIRE(eve.plusMinutes(45).text() == QStringLiteral("2027-01-01T00:15:15"));
    REQUIRE(eve.plusMinutes(-3 * 1440 - 1411).text() == QStringLiteral("2026-12-27T23:59:15"));
    REQUIRE(eve.plusMinutes(45).secondsSince(eve) == 2700);
    REQUIRE(eve.secondsSince(eve.plusMinutes(1440)) == -86'400);
    REQUIRE(eve < eve.plusMinutes(1));
    REQUIRE(eve > eve.plusMinutes(-1440 * 400));
    REQUIRE((eve <=> eve) == std::strong_ordering::equal);
}

TEST_CASE("an instant is written in UTC with milliseconds and read with any offset", "[clock]")
{
    const auto instant = instantFromText(u"2026-11-26T18:52:07.125Z");
    REQUIRE(instant.has_value());
    REQUIRE(instantText(*instant) == QStringLiteral("2026-11-26T18:52:07.125Z"));
    REQUIRE(instantFromText(u"2026-11-26T19:52:07.125+01:00") == instant);
    REQUIRE_FALSE(instantFromText(u"2026-11-26T18:52:07").has_value());
    REQUIRE_FALSE(instantFromText(u"2026-11-26").has_value());
    REQUIRE_FALSE(instantFromText(u"now").has_value());
}

TEST_CASE("the club's clock follows daylight saving", "[clock]")
{
    REQUIRE(instantIn(berlin(), u"2026-07-01T19:00") == QStringLiteral("2026-07-01T17:00:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-11-26T19:00") == QStringLiteral("2026-11-26T18:00:00.000Z"));
    REQUIRE(civilAt(*instantFromText(u"2026-07-01T17:00:59.999Z"), berlin()) ==
            civil(u"2026-07-01T19:00:59"));
    REQUIRE(civilAt(*instantFromText(u"2026-12-31T23:30:00Z"), berlin()) == civil(u"2027-01-01T00:30"));
}

TEST_CASE("a civil time that daylight saving skips moves forward", "[clock]")
{
    REQUIRE(instantIn(berlin(), u"2026-03-29T01:59") == QStringLiteral("2026-03-29T00:59:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-03-29T02:00") == QStringLiteral("2026-03-29T01:00:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-03-29T02:30") == QStringLiteral("2026-03-29T01:30:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-03-29T03:00") == QStringLiteral("2026-03-29T01:00:00.000Z"));
}

TEST_CASE("a civil time that occurs twice is the first", "[clock]")
{
    REQUIRE(instantIn(berlin(), u"2026-10-25T01:59") == QStringLiteral("2026-10-24T23:59:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-10-25T02:00") == QStringLiteral("2026-10-25T00:00:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-10-25T02:30") == QStringLiteral("2026-10-25T00:30:00.000Z"));
    REQUIRE(instantIn(berlin(), u"2026-10-25T03:00") == QStringLiteral("2026-10-25T02:00:00.000Z"));
    REQUIRE(civilAt(*instantFromText(u"2026-10-25T01:30:00Z"), berlin()) == civil(u"2026-10-25T02:30"));
}

TEST_CASE("every other instant of a year comes back from the club's clock, in zones of many kinds", "[clock]")
{
    for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                             "UTC", "Africa/Casablanca", "Pacific/Apia"}) {
        const QTimeZone zone(name);
        CAPTURE(name);
        const Instant start = *instantFromText(u"2026-01-01T00:00:00Z");
        for (int quarter = 0; quarter < 365 * 96; quarter += 7) {
            const Instant instant = start + quarter * Instant{900'000};
            const Instant again = instantOf(civilAt(instant, zone), zone);
            if (again != instant) { // only in the hour that occurs twice, and then the first of the two
                REQUIRE(again < instant);
                REQUIRE(civilAt(again, zone) == civilAt(instant, zone));
            }
        }
    }
}

TEST_CASE("a fixed clock stands at an instant or at a time on the club's wall", "[clock]")
{
    const auto wall = FixedClock::fromText(u"2026-11-26T19:00");
    REQUIRE(wall.has_value());
    REQUIRE(instantText(wall->now(berlin())) == QStringLiteral("2026-11-26T18:00:00.000Z"));
    REQUIRE(instantText(wall->now(QTimeZone::utc())) == QStringLiteral("2026-11-26T19:00:00.000Z"));
    const auto instant = FixedClock::fromText(u"2026-11-26T18:00:00Z");
    REQUIRE(instant.has_value());
    REQUIRE(instant->now(berlin()) == wall->now(berlin()));
    REQUIRE_FALSE(FixedClock::fromText(u"tomorrow").has_value());
    REQUIRE(SystemClock().now(berlin()) > *instantFromText(u"2026-01-01T00:00:00Z"));
}
