// SPDX-License-Identifier: GPL-3.0-or-later
// list: what a noun holds, in the order in which people look things up.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> listCommands();

} // namespace hearth
