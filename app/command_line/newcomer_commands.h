// SPDX-License-Identifier: GPL-3.0-or-later
// newcomers, buddy, end-buddy: who is new, and who looks after them.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> newcomerCommands();

} // namespace hearth
