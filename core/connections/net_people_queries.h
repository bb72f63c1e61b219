// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the names and groups of those in the picture of who knows whom. Throws `StoreError`.
#pragma once

#include "core/connections/club_net.h"

namespace hearth {

/// Those of `members` (by id) who are still in the book, with their group on `day`; by id.
[[nodiscard]] std::vector<NetPerson>
readNetPeople(Database& database, const std::vector<MemberId>& members, QDate day);

} // namespace hearth
