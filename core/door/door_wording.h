// SPDX-License-Identifier: GPL-3.0-or-later
// How the door's verbs read in History.
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

[[nodiscard]] std::vector<VerbWording> doorWordings();

} // namespace hearth
