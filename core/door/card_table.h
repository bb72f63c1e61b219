// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a door needs of a member: the card, and the wish to be found only whole. Everything here throws
// `StoreError` and runs inside the caller's change.
#pragma once

#include "core/door/door_people_queries.h"

namespace hearth {

/// An empty code takes the card away.
void writeCard(Database& database, MemberId member, const QString& code);
void writeFindable(Database& database, MemberId member, Findable findable, QDate today);

} // namespace hearth
