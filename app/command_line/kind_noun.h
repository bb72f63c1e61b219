// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of meetings as commands know them.
#pragma once

#include "app/command_line/noun.h"

namespace hearth {

[[nodiscard]] Noun kindNoun();

} // namespace hearth
