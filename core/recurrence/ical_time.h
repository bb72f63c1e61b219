// SPDX-License-Identifier: GPL-3.0-or-later
// Wall-clock times as libical holds them, with no zone.
#pragma once

#include "core/base/clock.h"

#include <libical/ical.h>

namespace hearth::ical {

[[nodiscard]] icaltimetype timeOf(const CivilTime& time);
/// Invalid where the day or the time doesn't exist; a day without a time begins at midnight.
[[nodiscard]] CivilTime civilOf(const icaltimetype& time);

} // namespace hearth::ical
