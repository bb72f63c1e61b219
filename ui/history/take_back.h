// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a change back from the window: where later changes stand in the way, they are named and the choice
// is offered.
#pragma once

#include "core/base/id.h"

#include <optional>

namespace hearth {

class Frame;

/// Takes back `change`, or the newest that stands; says in the frame what came of it. False where nothing was
/// done.
bool takeBack(Frame& frame, std::optional<ChangeId> change);

} // namespace hearth
