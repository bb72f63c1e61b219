// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to venues: each function is one change. Every field is looked at first and every problem
// told at once; a name that another venue bears is one of them.
#pragma once

#include "core/base/result.h"
#include "core/venue/venue.h"

namespace hearth {

class Club;

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one.
[[nodiscard]] Result<VenueId> addVenue(Club& club, const Venue& draft);
/// Fails with Error::Gone when it has been deleted meanwhile.
[[nodiscard]] Done editVenue(Club& club, const Venue& draft);
/// Refused while meetings take place there: they would lose their place.
[[nodiscard]] Done deleteVenue(Club& club, VenueId id);

} // namespace hearth
