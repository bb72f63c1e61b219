// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/club_settings.h"
#include "core/settings/door_settings.h"

#include <QByteArray>

namespace hearth {

class Club;

/// Fills what `wanted` leaves open: the zone and the language from the country, a name from the file's, a
/// uid.
[[nodiscard]] ClubSettings settled(ClubSettings wanted, const QString& path);

/// Everything wrong with settled settings.
[[nodiscard]] Done checkSettings(const ClubSettings& settings);

/// The first settings of a club just made: they are no change, its history stays empty.
[[nodiscard]] Done beginClub(Club& club, const ClubSettings& settings);

/// Changes the club's settings; undoable like all else. The uid stays.
[[nodiscard]] Done editSettings(Club& club, ClubSettings settings);

/// Sets or (empty) removes the logo that stands on sheets. JPEG, PNG or WebP of at most 1 MiB; anything else
/// is refused.
[[nodiscard]] Done setLogo(Club& club, const QByteArray& bytes);

/// Sets the prompts for conversations that table cards bear, in their order; blank ones and those said twice
/// are left out, and none at all brings the usual ones back. Fails with Error::Invalid where one has more
/// than 200 letters, or where there are more than 200.
[[nodiscard]] Done editPrompts(Club& club, const QStringList& prompts);

/// Changes what the door shows and allows.
[[nodiscard]] Done editDoorSettings(Club& club, const DoorSettings& settings);
/// Sets the PIN of the door's desk, at least four signs, or (empty) takes it away. The PIN itself is kept
/// nowhere, only its Argon2id hash.
[[nodiscard]] Done setDoorPin(Club& club, const QString& pin);

/// Drops what History keeps beyond the club's bounds; no change itself. Once a day is often enough.
[[nodiscard]] Done keepHistoryBounded(Club& club);

} // namespace hearth
