// SPDX-License-Identifier: GPL-3.0-or-later
// member, forget: what one person may ask for.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> personCommands();

} // namespace hearth
