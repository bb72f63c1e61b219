// SPDX-License-Identifier: GPL-3.0-or-later
// What all doors together say of one mark. The rule is fixed: what the club's own desk decided last goes
// before everything; an event that another one replaced counts no longer; of what remains somebody who came
// goes before somebody excused, and that before absent; of several arrivals the earliest wins. It asks
// nothing but which events there are, so their order doesn't matter.
#pragma once

#include "core/door/door_event.h"

namespace hearth {

/// The mark that the events, all of one member at one meeting, come to; nothing where it was taken back
/// everywhere, or there are none. Notes of several doors are joined, each once.
[[nodiscard]] std::optional<Attendance> foldMarks(const std::vector<DoorEvent>& events);

/// The count that events of the same heads come to, 0 for none: where two replace the same one, the greater.
[[nodiscard]] HeadCount foldHeads(const std::vector<DoorEvent>& events);

/// Whether two marks say the same, but for the note: that is written, not decided.
[[nodiscard]] bool isSameMark(const std::optional<Attendance>& a, const std::optional<Attendance>& b);

} // namespace hearth
