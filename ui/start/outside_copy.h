// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the club on another disk than its own, and when this computer last made one.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace hearth {

class Frame;

/// Asks where the copy is to go, makes it and looks whether it is whole; says what came of it. One that lies
/// on the club's own disk is made too but doesn't count as outside, which is said. Returns whether there is a
/// new copy.
bool copyOutside(Frame& frame);

/// When this computer last made a copy that counts; nothing where it never did.
[[nodiscard]] std::optional<Instant> lastCopyOutside(Frame& frame);

/// Whether `path` lies on another disk than `club`, or in a folder that a service copies away.
[[nodiscard]] bool isOutside(const QString& path, const QString& club);

} // namespace hearth
