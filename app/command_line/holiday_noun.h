// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays as commands know them.
#pragma once

#include "app/command_line/noun.h"

namespace hearth {

[[nodiscard]] Noun holidayNoun();

} // namespace hearth
