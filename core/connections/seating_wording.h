// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

/// How changes of single seats, and of what tables keep to, read in History.
[[nodiscard]] std::vector<VerbWording> seatingWordings();

} // namespace hearth
