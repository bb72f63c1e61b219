// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

/// How changes of seatings read in History.
[[nodiscard]] std::vector<VerbWording> connectionsWordings();

} // namespace hearth
