// SPDX-License-Identifier: GPL-3.0-or-later
// How imports of all nouns but members read in History.
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

[[nodiscard]] std::vector<VerbWording> importWordings();

} // namespace hearth
