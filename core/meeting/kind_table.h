// SPDX-License-Identifier: GPL-3.0-or-later
// Writes kinds of meetings, for actions and for bulk changes. Everything here throws `StoreError` and runs
// inside the caller's change.
#pragma once

#include "core/meeting/kind.h"

namespace hearth {

class Change;
class Database;

/// A group that isn't there is made. `origin` is the bulk change that adds the row, or none.
void insertKind(Change& change, const MeetingKind& kind, ChangeId origin = {});
void updateKind(Change& change, const MeetingKind& kind);
void removeKind(Database& database, KindId id);
/// Gives the meetings and series of the kind `from` the word `to`.
void renameKindOfMeetings(Database& database, const QString& from, const QString& to);

} // namespace hearth
