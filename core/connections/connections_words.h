// SPDX-License-Identifier: GPL-3.0-or-later
// How newcomers and buddies are spoken of, on the screen and on the command line alike.
#pragma once

#include "core/connections/buddy.h"

#include <QString>

namespace hearth {

/// "hasn’t come yet", "came once", "came 2 times".
[[nodiscard]] QString visitsWords(int visits);
/// What speaks for somebody as a buddy: "likes go, too · was there on 2 of the same evenings · looks after
/// nobody yet".
[[nodiscard]] QString buddyReason(const BuddyProposal& proposal);
/// The first of these alone, where there is little room.
[[nodiscard]] QString shortBuddyReason(const BuddyProposal& proposal);

} // namespace hearth
