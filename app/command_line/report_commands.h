// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace hearth {

/// `report`.
[[nodiscard]] std::vector<Command> reportCommands();

} // namespace hearth
