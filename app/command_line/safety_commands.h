// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore, verify.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> safetyCommands();

} // namespace hearth
