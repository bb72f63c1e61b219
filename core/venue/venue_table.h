// SPDX-License-Identifier: GPL-3.0-or-later
// Writes venues, for actions and for bulk changes. Everything here throws `StoreError` and runs inside the
// caller's change.
#pragma once

#include "core/venue/venue.h"

namespace hearth {

class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertVenue(Database& database, const Venue& venue, ChangeId origin = {});
void updateVenue(Database& database, const Venue& venue);
void removeVenue(Database& database, VenueId id);

} // namespace hearth
