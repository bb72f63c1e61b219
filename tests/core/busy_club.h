// SPDX-License-Identifier: GPL-3.0-or-later
// A club to which everything has happened that can happen.
#pragma once

#include "core/club.h"

namespace hearth::test {

/// Calls every action at least once on an empty club, so that History holds every verb but those of imports.
void doEverything(Club& club);

/// Imports a table of every noun into an empty club.
void importEverything(Club& club, const QString& folder);

} // namespace hearth::test
