// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo, redo.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> historyCommands();

} // namespace hearth
