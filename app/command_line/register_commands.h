// SPDX-License-Identifier: GPL-3.0-or-later
// checkin, close-register.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> registerCommands();

} // namespace hearth
