// SPDX-License-Identifier: GPL-3.0-or-later
// The group as commands know it.
#pragma once

#include "app/command_line/noun.h"

namespace hearth {

[[nodiscard]] Noun groupNoun();

} // namespace hearth
