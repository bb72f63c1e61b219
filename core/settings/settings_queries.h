// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/bounds.h"
#include "core/settings/club_settings.h"
#include "core/settings/door_settings.h"

#include <QByteArray>

namespace hearth {

class Database;

/// What was never set reads as its default. Throws `StoreError`.
[[nodiscard]] ClubSettings readSettings(Database& database);

/// Throws `StoreError`.
[[nodiscard]] DoorSettings readDoorSettings(Database& database);

/// The club's own prompts for conversations, empty where it has written none. Throws `StoreError`.
[[nodiscard]] QStringList readPrompts(Database& database);

/// The logo, empty where there is none. Throws `StoreError`.
[[nodiscard]] QByteArray readLogo(Database& database);

/// The bounds of History as the club set them.
[[nodiscard]] HistoryBounds historyBounds(const ClubSettings& settings);

} // namespace hearth
