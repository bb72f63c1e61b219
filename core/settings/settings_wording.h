// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/verb_wording.h"

namespace hearth {

/// How changes of the club's settings read in History.
[[nodiscard]] std::vector<VerbWording> settingsWordings();

} // namespace hearth
