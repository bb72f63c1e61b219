// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/member/member_key.h"

#include <QString>

namespace hearth {

class Database;

/// Whether `field` is a consent that both gave an answer to, and that of the one who goes holds: the later
/// one, and of two on one day the one that says no. Throws `StoreError`.
[[nodiscard]] bool isAnsweredLater(Database& database, const MergedPair& pair, const QString& field);

} // namespace hearth
