// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all commands. A new one is a file of its family and a line in the list in commands.cpp.
#pragma once

#include "app/command_line/command.h"

#include <QStringList>

namespace hearth {

/// In the order in which help shows them.
[[nodiscard]] const std::vector<Command>& commands();

/// Null for an unknown one.
[[nodiscard]] const Command* findCommand(QStringView name);

[[nodiscard]] QStringList commandNames();

} // namespace hearth
