// SPDX-License-Identifier: GPL-3.0-or-later
// Reads venues. What takes a `Database` throws `StoreError`; `Club::read` turns it into an error.
#pragma once

#include "core/venue/venue.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<Venue> findVenue(Database& database, VenueId id);
/// The venue that bears this name, whatever its accents and capitals.
[[nodiscard]] std::optional<VenueId> findVenueNamed(Database& database, const QString& name);
/// All of them by id, as they are exported.
[[nodiscard]] std::vector<Venue> listVenues(Database& database);
/// How many meetings are or were planned there.
[[nodiscard]] std::int64_t meetingsAtVenue(Database& database, VenueId id);

/// What the venue is called, also when it is gone, for words.
[[nodiscard]] QString venueName(Club& club, VenueId id);

} // namespace hearth
