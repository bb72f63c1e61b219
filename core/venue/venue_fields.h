// SPDX-License-Identifier: GPL-3.0-or-later
// Venues as the exchange contract writes them: `id, name, street, city, region, postcode, country, capacity,
// step_free, technology_free, rooms, notes`; a room stands as `Stage (40)`, parted by semicolons. One code
// for the command line, JSON, export and import.
#pragma once

#include "core/base/field_text.h"
#include "core/venue/venue.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& venueColumns();
/// A venue's cells, in the columns' order.
[[nodiscard]] QStringList venueCells(const Venue& venue);
/// Its rooms as the cell has them, each with its seats where they are known.
[[nodiscard]] QStringList roomTexts(const Venue& venue);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readVenueFields(Venue& draft, const FieldTexts& texts);

} // namespace hearth
