// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace hearth {

/// `tables`.
[[nodiscard]] std::vector<Command> tablesCommands();

} // namespace hearth
