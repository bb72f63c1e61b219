// SPDX-License-Identifier: GPL-3.0-or-later
// A place where the club meets.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// A part of a venue. A meeting names its room, so that one which is gone stays readable on old meetings.
struct VenueRoom {
    QString name; ///< Unique within its venue, whatever the accents and capitals.
    std::optional<int> capacity;

    bool operator==(const VenueRoom&) const = default;
};

/// A venue as it is kept, and as it is typed: a draft of a new one has no id yet.
struct Venue {
    VenueId id;
    QString name; ///< Unique in the club, whatever the accents and capitals.
    QString street;
    QString city;
    QString region;
    QString postcode;
    QString country;
    std::optional<int> capacity;
    std::optional<bool> stepFree; ///< Whether one gets in without a step; nothing where nobody has looked.
    std::optional<bool> technologyFree; ///< Whether evenings there have no screen in the room.
    QString notes;
    std::vector<VenueRoom> rooms; ///< In their order.

    bool operator==(const Venue&) const = default;
};

} // namespace hearth
