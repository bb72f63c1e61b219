// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to interests: each function is one change. They come with the members who name them.
#pragma once

#include "core/base/result.h"
#include "core/interest/interest.h"

namespace hearth {

class Club;

/// Calls it by another name for everybody who has it. Refused where another interest bears that name; fails
/// with Error::Gone where there is none with this id.
[[nodiscard]] Done renameInterest(Club& club, InterestId id, const QString& name);

} // namespace hearth
