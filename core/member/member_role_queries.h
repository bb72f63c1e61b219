// SPDX-License-Identifier: GPL-3.0-or-later
// The offices that a club has.
#pragma once

#include <QStringList>

namespace hearth {

class Database;

/// Every role that anybody holds or held, by name. Throws `StoreError`.
[[nodiscard]] QStringList roleNames(Database& database);

} // namespace hearth
