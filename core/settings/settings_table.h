// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/club_settings.h"
#include "core/settings/door_settings.h"

namespace hearth {

class Database;

/// Writes every setting. Throws `StoreError`.
void writeSettings(Database& database, const ClubSettings& settings);
/// Empty for none. Throws `StoreError`.
void writeDoorSettings(Database& database, const DoorSettings& settings);
void writeLogo(Database& database, const QByteArray& bytes);
void writePrompts(Database& database, const QStringList& prompts);

} // namespace hearth
