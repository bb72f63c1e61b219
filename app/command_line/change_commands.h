// SPDX-License-Identifier: GPL-3.0-or-later
// add, edit, delete, cancel: one change each.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> changeCommands();

} // namespace hearth
