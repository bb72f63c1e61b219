// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who plans a meeting should know, in sentences: that the room is taken, that there are fewer
// seats than people. None of it keeps the meeting from being kept.
#pragma once

#include "core/meeting/meeting.h"

#include <QStringList>

namespace hearth {

class Database;

/// What is short of seats or names a room that isn't there; empty where all is well. Throws `StoreError`.
[[nodiscard]] QStringList seatRemarks(Database& database, const MeetingDraft& draft, MeetingId self = {});
/// The same, and what else is there then: for commands, with times as they are kept.
[[nodiscard]] QStringList remarksOn(Database& database, const MeetingDraft& draft, MeetingId self = {});

} // namespace hearth
