// SPDX-License-Identifier: GPL-3.0-or-later
// The one registry of everything that refers to a member. A new table that does adds a line; a test fails
// until it has.
#pragma once

#include "core/member/member_key.h"

namespace hearth {

/// In the order in which rows are removed: what refers to others first.
[[nodiscard]] const MemberKeys& memberKeys();

} // namespace hearth
