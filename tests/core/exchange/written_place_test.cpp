// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_place.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

/// "postcode|city|region", or "-".
QString placeIn(const char16_t* text)
{
    const auto place = writtenPlace(QString::fromUtf16(text));
    return place ? QStringList{place->postcode, place->city, place->region}.join(u'|') : QStringLiteral("-");
}

} // namespace

TEST_CASE("a postcode and its place are told apart, whichever stands first", "[exchange][place]")
{
    CHECK(placeIn(u"26121 Oldenburg") == u"26121|Oldenburg|");
    CHECK(placeIn(u"01067 Dresden") == u"01067|Dresden|"); // with its zero
    CHECK(placeIn(u"D-26121 Oldenburg (Oldb)") == u"D-26121|Oldenburg (Oldb)|");
    CHECK(placeIn(u"8001 Zürich") == u"8001|Zürich|");
    CHECK(placeIn(u"1012 AB Amsterdam") == u"1012 AB|Amsterdam|");
    CHECK(placeIn(u"00-950 Warszawa") == u"00-950|Warszawa|");
    CHECK(placeIn(u"1000-001 Lisboa") == u"1000-001|Lisboa|");
    CHECK(placeIn(u"20121 Milano (MI)") == u"20121|Milano|MI");
    CHECK(placeIn(u"111 22 Stockholm") == u"111 22|Stockholm|");
    CHECK(placeIn(u"London SW1A 1AA") == u"SW1A 1AA|London|");
    CHECK(placeIn(u"Springfield, IL 62701") == u"62701|Springfield|IL");
    CHECK(placeIn(u"St. Paul MN 55101-1234") == u"55101-1234|St. Paul|MN");
    CHECK(placeIn(u"Toronto, ON M5V 2T6") == u"M5V 2T6|Toronto|ON");
}

TEST_CASE("what isn't a postcode with a place is left alone", "[exchange][place]")
{
    for (const char16_t* text :
         {u"Oldenburg", u"26121", u"", u"Weg 4", u"12 Main Street", u"2024-05-01", u"07700 900111"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(placeIn(text) == u"-");
    }
}

TEST_CASE("a whole address in one cell is taken apart", "[exchange][place]")
{
    const auto german = writtenAddress(QStringLiteral("Am Markt 1, 12345 Musterdorf"));
    REQUIRE(german);
    CHECK(*german == WrittenAddress{QStringLiteral("Am Markt 1"),
                                    {QStringLiteral("12345"), QStringLiteral("Musterdorf"), {}},
                                    {}});
    const auto american = writtenAddress(QStringLiteral("1234 Main St, Apt 5, Springfield, IL 62701, USA"));
    REQUIRE(american);
    CHECK(american->street == u"1234 Main St, Apt 5");
    CHECK(american->place ==
          WrittenPlace{QStringLiteral("62701"), QStringLiteral("Springfield"), QStringLiteral("IL")});
    CHECK(american->country == u"USA");
    const auto lines = writtenAddress(QStringLiteral("12 High Street\nLeeds LS1 4AP\nUnited Kingdom"));
    REQUIRE(lines);
    CHECK(lines->street == u"12 High Street");
    CHECK(lines->place.postcode == u"LS1 4AP");
    CHECK_FALSE(writtenAddress(QStringLiteral("Gartenweg 4")));
    CHECK_FALSE(writtenAddress(QStringLiteral("1234 Main Street, Springfield")));
}
