// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/club_settings.h"

namespace hearth {

class Database;

/// Writes every setting. Throws `StoreError`.
void writeSettings(Database& database, const ClubSettings& settings);
/// Empty for none. Throws `StoreError`.
void writeLogo(Database& database, const QByteArray& bytes);

} // namespace hearth
