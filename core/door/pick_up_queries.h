// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the codes by which children are picked up. Throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <map>

namespace hearth {

class Database;

/// The codes of a meeting, by child.
[[nodiscard]] std::map<MemberId, QString> pickUpCodes(Database& database, MeetingId meeting);

} // namespace hearth
