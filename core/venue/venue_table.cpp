// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_table.h"

#include "core/store/database.h"
#include "core/venue/venue_queries.h"

namespace hearth {

namespace {

/// Ids of rooms are small numbers within their venue, in their order.
void insertRoom(Database& database, VenueId venue, std::int64_t id, const VenueRoom& room, ChangeId origin)
{
    database.run("INSERT INTO venue_room (venue, id, name, capacity, position, origin)"
                 " VALUES (?1, ?2, ?3, ?4, ?2, ?5)",
                 venue, id, room.name, room.capacity, origin);
}

void updateRooms(Database& database, const Venue& venue)
{
    const auto before = findVenue(database, venue.id);
    if (before && before->rooms == venue.rooms) {
        return;
    }
    database.run("DELETE FROM venue_room WHERE venue=?1", venue.id);
    std::int64_t id = 0;
    for (const VenueRoom& room : venue.rooms) {
        insertRoom(database, venue.id, ++id, room, {});
    }
}

} // namespace

void insertVenue(Database& database, const Venue& venue, ChangeId origin)
{
    database.run(
        "INSERT INTO venue (id, name, street, city, region, postcode, country, capacity, step_free,"
        " notes, origin, technology_free) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        venue.id, venue.name, venue.street, venue.city, venue.region, venue.postcode, venue.country,
        venue.capacity, venue.stepFree, venue.notes, origin, venue.technologyFree);
    std::int64_t id = 0;
    for (const VenueRoom& room : venue.rooms) {
        insertRoom(database, venue.id, ++id, room, origin);
    }
}

void updateVenue(Database& database, const Venue& venue)
{
    database.run("UPDATE venue SET name=?2, street=?3, city=?4, region=?5, postcode=?6, country=?7,"
                 " capacity=?8, step_free=?9, notes=?10, technology_free=?11 WHERE id=?1",
                 venue.id, venue.name, venue.street, venue.city, venue.region, venue.postcode, venue.country,
                 venue.capacity, venue.stepFree, venue.notes, venue.technologyFree);
    updateRooms(database, venue);
}

void removeVenue(Database& database, VenueId id)
{
    database.run("DELETE FROM custom_value WHERE owner=?1", id);
    database.run("DELETE FROM venue_room WHERE venue=?1", id);
    database.run("UPDATE series SET venue=NULL WHERE venue=?1", id);
    database.run("DELETE FROM venue WHERE id=?1", id);
}

} // namespace hearth
