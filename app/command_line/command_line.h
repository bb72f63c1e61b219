// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window: picks the command, reads its options, runs it, and says how it ended.
#pragma once

#include "app/command_line/command.h"

#include <QStringList>

namespace hearth {

/// `words` are all but the program's own name.
[[nodiscard]] ExitCode runCommandLine(const QStringList& words);

} // namespace hearth
