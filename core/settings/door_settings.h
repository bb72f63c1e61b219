// SPDX-License-Identifier: GPL-3.0-or-later
// What a club lets its door show and do. All of it is off until somebody wants it: a door is seen by
// strangers.
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

struct DoorSettings {
    bool showsCount = false;      ///< How many are here, and how many seats there are.
    bool showsGroups = false;     ///< Whose evening it is, in the heading.
    bool showsArrivals = false;   ///< The last names that came, as a stranger may see them.
    bool findsWholeOnly = false;  ///< Nobody is found by letters, everybody by card, number or whole name.
    bool staysDark = false;       ///< Dark colours, for a dark hall, whatever the system says.
    bool checksOut = false;       ///< Whoever goes home early says so at the door.
    bool bringsHousehold = false; ///< Whoever came is asked for those who live with them.
    bool keepsLine = false;       ///< When all seats are taken, people wait in a line.
    int pickUpUnder = 0;          ///< Children under this age (1 to 18) get a code; 0: nobody.
    QString pin;                  ///< The hash of the desk's PIN, empty for none.

    bool operator==(const DoorSettings&) const = default;
};

/// The words that stand for what is on, as the file keeps them; the PIN is none of them.
[[nodiscard]] QStringList doorWords(const DoorSettings& settings);
[[nodiscard]] DoorSettings doorSettingsOf(const QStringList& words);

} // namespace hearth
