// SPDX-License-Identifier: GPL-3.0-or-later
// How the venues' verbs read in History.
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

[[nodiscard]] std::vector<VerbWording> venueWordings();

} // namespace hearth
