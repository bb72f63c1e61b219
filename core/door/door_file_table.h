// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a door file out of the club's book: names, numbers, cards, who asks to be found only whole, the
// meetings with their registers so far, and the door's settings. What isn't copied here never reaches a door:
// no contact data, no birthday, no note, no address, no household, no interest, no photo.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QByteArray>

#include <vector>

namespace hearth {

class Database;

struct DoorFileScope {
    std::vector<MeetingId> meetings;
    QDate first; ///< Whoever belongs to the club on some day from here
    QDate last;  ///< to there is taken along.
    Instant made = 0;
    QByteArray logKey; ///< Of a file that is sealed.
};

/// Writes into `door`, a new database with the club's tables and nothing in them. Returns how many people it
/// holds. Throws `StoreError`.
int fillDoorFile(Database& club, Database& door, const DoorFileScope& scope);

} // namespace hearth
