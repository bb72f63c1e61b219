// SPDX-License-Identifier: GPL-3.0-or-later
// What a club's parts are called on the screen.
#pragma once

#include "core/settings/club_settings.h"

namespace hearth {

/// "Households" in the reader's language.
[[nodiscard]] QString partName(Part part);

} // namespace hearth
