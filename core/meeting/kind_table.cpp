// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/kind_table.h"

#include "core/club.h"
#include "core/meeting/meeting_table.h"

namespace hearth {

void insertKind(Change& change, const MeetingKind& kind, ChangeId origin)
{
    MeetingReferences references(change, origin);
    change.database().run("INSERT INTO meeting_kind (id, word, minutes, capacity, club_group, origin)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                          kind.id, kind.name, kind.minutes, kind.capacity, references.group(kind.group),
                          origin);
}

void updateKind(Change& change, const MeetingKind& kind)
{
    MeetingReferences references(change);
    change.database().run(
        "UPDATE meeting_kind SET word=?2, minutes=?3, capacity=?4, club_group=?5 WHERE id=?1", kind.id,
        kind.name, kind.minutes, kind.capacity, references.group(kind.group));
}

void removeKind(Database& database, KindId id) { database.run("DELETE FROM meeting_kind WHERE id=?1", id); }

void renameKindOfMeetings(Database& database, const QString& from, const QString& to)
{
    database.run("UPDATE meeting SET kind=?2 WHERE kind=?1", from, to);
    database.run("UPDATE series SET kind=?2 WHERE kind=?1", from, to);
}

} // namespace hearth
