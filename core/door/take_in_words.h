// SPDX-License-Identifier: GPL-3.0-or-later
// What taking in a door's events comes to, in sentences.
#pragma once

#include "core/door/take_in_report.h"

#include <QStringList>

namespace hearth {

class Club;

/// Sentences for a report, before or after it is done: how much is new, who came for the first time, who may
/// be in the book already, and what stands against the doors.
[[nodiscard]] QStringList takeInLines(Club& club, const TakeInReport& report);

} // namespace hearth
