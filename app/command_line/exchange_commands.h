// SPDX-License-Identifier: GPL-3.0-or-later
// import, export.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> exchangeCommands();

} // namespace hearth
