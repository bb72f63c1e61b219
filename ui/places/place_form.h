// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a place is written down or changed.
#pragma once

#include "core/venue/venue.h"

class QWidget;

namespace hearth {

class Frame;

/// A new place where `venue` has no id. Returns its id, none where somebody went back.
[[nodiscard]] VenueId askForPlace(Frame& frame, QWidget& parent, const Venue& venue);

} // namespace hearth
