// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting in the words of the screen, and the few things that are done to one from Today.
#pragma once

#include "core/meeting/meeting.h"
#include "ui/shared/formats.h"

namespace hearth {

class Frame;

/// "in 20 minutes", "in 5 hours", "now", "tomorrow", "in 3 days", "12 Mar".
[[nodiscard]] QString untilWords(const Meeting& meeting, const CivilTime& now, const Formats& formats);

/// How many people the meeting expects who have no mark yet. Throws `StoreError`.
[[nodiscard]] int unmarkedAt(Frame& frame, const Meeting& meeting);

/// Says what closing the register does, and closes it.
void closeRegisterOf(Frame& frame, const Meeting& meeting);

} // namespace hearth
