// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/noun.h"

namespace hearth {

/// The club itself, whose settings can be edited. There is one in a file, and it is called `this`.
[[nodiscard]] Noun clubNoun();

} // namespace hearth
