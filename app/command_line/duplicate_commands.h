// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates, merge-members, tell-apart: people who may stand in the book twice.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

[[nodiscard]] std::vector<Command> duplicateCommands();

} // namespace hearth
