// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of itself: its commands, and each with its arguments and options.
#pragma once

#include "app/command_line/command.h"

#include <QString>

namespace hearth {

/// All commands, a line each.
[[nodiscard]] QString helpOfAll();

/// One command whole.
[[nodiscard]] QString helpOf(const Command& command);

/// `hearth 0.1.0`
[[nodiscard]] QString versionText();

} // namespace hearth
