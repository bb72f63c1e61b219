// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_table.h"

#include "core/store/database.h"

namespace hearth {

void insertVenue(Database& database, const Venue& venue, ChangeId origin)
{
    database.run("INSERT INTO venue (id, name, street, city, region, postcode, country, capacity, step_free,"
                 " notes, origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                 venue.id, venue.name, venue.street, venue.city, venue.region, venue.postcode, venue.country,
                 venue.capacity, venue.stepFree, venue.notes, origin);
}

void updateVenue(Database& database, const Venue& venue)
{
    database.run("UPDATE venue SET name=?2, street=?3, city=?4, region=?5, postcode=?6, country=?7,"
                 " capacity=?8, step_free=?9, notes=?10 WHERE id=?1",
                 venue.id, venue.name, venue.street, venue.city, venue.region, venue.postcode, venue.country,
                 venue.capacity, venue.stepFree, venue.notes);
}

void removeVenue(Database& database, VenueId id)
{
    database.run("DELETE FROM custom_value WHERE owner=?1", id);
    database.run("DELETE FROM venue WHERE id=?1", id);
}

} // namespace hearth
