// SPDX-License-Identifier: GPL-3.0-or-later
// What a door file says of itself. Throws `StoreError`.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

namespace hearth {

class Database;

/// Whether this is a door's file and not the club's.
[[nodiscard]] bool isDoorFile(Database& database);

/// A sum over what the door file was made with, whatever was written down since.
[[nodiscard]] std::int64_t sumOfSnapshot(Database& database);
/// The same as it was when the file was made.
[[nodiscard]] std::int64_t notedSumOfSnapshot(Database& database);
/// The key of a sealed file's log; empty where there is none.
[[nodiscard]] QByteArray logKeyOf(Database& database);

} // namespace hearth
