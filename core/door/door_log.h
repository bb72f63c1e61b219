// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what happens at the door of a door file: whatever changes a mark, by whichever button, also
// when it is taken back. It sits at the club's commits, so that nothing is confirmed to anybody that isn't in
// the log, and nothing is in the log that was refused.
#pragma once

#include "core/door/door_event.h"

#include <functional>

namespace hearth {

class Club;

/// Where events go beside the log of the file; throws `StoreError` to stop the change.
using DoorSink = std::function<void(const std::vector<DoorEvent>&)>;

/// From here on every change of `club`, a door file's, is written down, under a door number that is drawn
/// anew: copies of a file that are opened on several laptops, also later ones, never speak with one voice.
void keepLog(Club& club, DoorSink sink = {});

} // namespace hearth
