// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Venues {
    Q_DECLARE_TR_FUNCTIONS(hearth::Venues)
};

Venue venueOf(Database& database, const Query& row)
{
    Venue venue;
    venue.id = row.id<VenueId>(0);
    venue.name = row.text(1);
    venue.street = row.text(2);
    venue.city = row.text(3);
    venue.region = row.text(4);
    venue.postcode = row.text(5);
    venue.country = row.text(6);
    if (!row.isNull(7)) {
        venue.capacity = row.smallInteger(7);
    }
    if (!row.isNull(8)) {
        venue.stepFree = row.integer(8) != 0;
    }
    venue.notes = row.text(9);
    if (!row.isNull(10)) {
        venue.technologyFree = row.integer(10) != 0;
    }
    Query rooms = database.query("SELECT name, capacity FROM venue_room WHERE venue=?1 ORDER BY position, id",
                                 venue.id);
    while (rooms.next()) {
        VenueRoom& room = venue.rooms.emplace_back();
        room.name = rooms.text(0);
        if (!rooms.isNull(1)) {
            room.capacity = rooms.smallInteger(1);
        }
    }
    return venue;
}

} // namespace

std::optional<Venue> findVenue(Database& database, VenueId id)
{
    Query row = database.query("SELECT id, name, street, city, region, postcode, country, capacity,"
                               " step_free, notes, technology_free FROM venue WHERE id=?1",
                               id);
    return row.next() ? std::optional(venueOf(database, row)) : std::nullopt;
}

std::optional<VenueId> findVenueNamed(Database& database, const QString& name)
{
    const std::string folded = fold(name);
    Query rows = database.query("SELECT id, name FROM venue ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<VenueId>(0);
        }
    }
    return std::nullopt;
}

std::vector<Venue> listVenues(Database& database)
{
    std::vector<Venue> venues;
    Query rows = database.query("SELECT id, name, street, city, region, postcode, country, capacity,"
                                " step_free, notes, technology_free FROM venue ORDER BY id");
    while (rows.next()) {
        venues.push_back(venueOf(database, rows));
    }
    return venues;
}

std::int64_t meetingsAtVenue(Database& database, VenueId id)
{
    return database.number("SELECT count(*) FROM meeting WHERE venue=?1", id);
}

QString venueName(Club& club, VenueId id)
{
    Query row = club.database().query("SELECT name FROM venue WHERE id=?1", id);
    if (row.next()) {
        return row.text(0);
    }
    return club.history().removedText("venue", id.value(), "name").value_or(Venues::tr("a deleted place"));
}

} // namespace hearth
