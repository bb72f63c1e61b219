// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a member's photo.
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <vector>

namespace hearth {

class Database;

/// The photo's bytes (JPEG, PNG or WebP), empty where there is none. Throws `StoreError`.
[[nodiscard]] QByteArray readPhoto(Database& database, MemberId member);

/// Who has a photo, by id. Throws `StoreError`.
[[nodiscard]] std::vector<MemberId> membersWithPhoto(Database& database);

} // namespace hearth
