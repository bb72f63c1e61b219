// SPDX-License-Identifier: GPL-3.0-or-later
// door-file, merge.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> doorCommands();

} // namespace hearth
