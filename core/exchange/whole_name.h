// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule by which a whole name is taken apart where a file has nothing better.
#pragma once

#include "core/member/person_name.h"

namespace hearth {

/// "Family, Given" at its comma; else the last word is the family name, and a name of one word the given one.
[[nodiscard]] PersonName splitWholeName(const QString& whole);

} // namespace hearth
