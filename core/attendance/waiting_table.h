// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of those who wait for a seat. Everything here throws `StoreError`.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

namespace hearth {

class Database;

/// Puts somebody at the end; nothing changes where they wait already.
void addWaiting(Database& database, MeetingId meeting, MemberId member, Instant since);
void removeWaiting(Database& database, MeetingId meeting, MemberId member);

} // namespace hearth
