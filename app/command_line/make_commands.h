// SPDX-License-Identifier: GPL-3.0-or-later
// new, sample: a club that wasn't there before.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> makeCommands();

} // namespace hearth
