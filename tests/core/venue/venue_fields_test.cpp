// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_fields.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a place's cells stand in the contract's order and are read back as they were", "[venue]")
{
    REQUIRE(
        venueColumns().join(u", ") ==
        u"id, name, street, city, region, postcode, country, capacity, step_free, technology_free, rooms, "
        u"notes");
    Venue venue;
    venue.id = VenueId(77);
    venue.name = QStringLiteral("Town hall");
    venue.street = QStringLiteral("Market 1");
    venue.city = QStringLiteral("Łódź");
    venue.region = QStringLiteral("Łódzkie");
    venue.postcode = QStringLiteral("90-001");
    venue.country = QStringLiteral("PL");
    venue.capacity = 80;
    venue.stepFree = false;
    venue.technologyFree = true;
    venue.rooms = {{QStringLiteral("Stage"), 40}, {QStringLiteral("Hall (old)"), {}}};
    venue.notes = QStringLiteral("Two\nlines");
    const QStringList cells = venueCells(venue);
    REQUIRE(cells.mid(7) == QStringList{QStringLiteral("80"), QStringLiteral("no"), QStringLiteral("yes"),
                                        QStringLiteral("Stage (40); Hall (old)"), venue.notes});

    FieldTexts texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        texts[venueColumns().at(i)] = cells.at(i);
    }
    Venue read;
    REQUIRE(readVenueFields(read, texts).empty());
    REQUIRE(read == venue);
}

TEST_CASE("what can't be read is a sentence each, and empties a value only where it is empty", "[venue]")
{
    Venue venue;
    venue.capacity = 5;
    venue.stepFree = true;
    const auto problems = readVenueFields(venue, {{QStringLiteral("capacity"), QStringLiteral("many")},
                                                  {QStringLiteral("step_free"), QStringLiteral("perhaps")},
                                                  {QStringLiteral("colour"), QStringLiteral("red")},
                                                  {QStringLiteral("id"), QStringLiteral("m0000000000001")}});
    REQUIRE(problems.size() == 4);
    REQUIRE(problems[0].field == u"id");
    REQUIRE(problems[3].field == u"colour");
    REQUIRE(venue.capacity == 5);
    REQUIRE(venue.stepFree == true);
    REQUIRE(readVenueFields(venue, {{QStringLiteral("capacity"), QString()},
                                    {QStringLiteral("step_free"), QStringLiteral(" NO ")}})
                .empty());
    REQUIRE_FALSE(venue.capacity);
    REQUIRE(venue.stepFree == false);
}
