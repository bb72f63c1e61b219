// SPDX-License-Identifier: GPL-3.0-or-later
// How the holidays' verbs read in History.
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

[[nodiscard]] std::vector<VerbWording> holidayWordings();

} // namespace hearth
