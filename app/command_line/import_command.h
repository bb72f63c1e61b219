// SPDX-License-Identifier: GPL-3.0-or-later
// import: what `hearth import` does; its description stands beside export's.
#pragma once

#include "app/command_line/command.h"

namespace hearth {

ExitCode importSource(Call& call);

} // namespace hearth
