// SPDX-License-Identifier: GPL-3.0-or-later
// What tables keep to, on the command line. Rules are private: they are a noun that is added and deleted, and
// listed by a command of their own; exports never hold them.
#pragma once

#include "app/command_line/command.h"
#include "app/command_line/noun.h"

namespace hearth {

[[nodiscard]] Noun seatingRuleNoun();

/// `seating-rules`.
[[nodiscard]] std::vector<Command> seatingRuleCommands();

} // namespace hearth
