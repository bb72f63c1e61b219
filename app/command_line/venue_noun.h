// SPDX-License-Identifier: GPL-3.0-or-later
// The venue as commands know it.
#pragma once

#include "app/command_line/noun.h"

namespace hearth {

[[nodiscard]] Noun venueNoun();

} // namespace hearth
