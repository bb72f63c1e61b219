// SPDX-License-Identifier: GPL-3.0-or-later
// Who in the book bears a name that was written by hand.
#pragma once

#include "core/base/id.h"
#include "core/member/person_name.h"

#include <vector>

namespace hearth {

class Database;

/// By id: those whose family name is this one's and whose given or preferred name is, whatever accents and
/// capitals. A single word is somebody's only name. Throws `StoreError`.
[[nodiscard]] std::vector<MemberId> membersCalled(Database& database, const PersonName& name);

} // namespace hearth
