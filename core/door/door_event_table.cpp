// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_event_table.h"

#include "core/store/database.h"

namespace hearth {

namespace {

std::optional<std::int64_t> part(DoorStamp stamp, std::int64_t DoorStamp::*which)
{
    return stamp ? std::optional(stamp.*which) : std::nullopt;
}

} // namespace

void insertDoorEvent(Database& database, const DoorEvent& event)
{
    const auto afterDoor = part(event.after, &DoorStamp::door);
    const auto afterSeq = part(event.after, &DoorStamp::seq);
    if (event.kind == DoorEventKind::Heads) {
        database.run("INSERT INTO door_head (door, seq, meeting, head, count, note, after_door, after_seq)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                     event.stamp.door, event.stamp.seq, event.meeting, event.heads, event.count, event.note,
                     afterDoor, afterSeq);
        return;
    }
    database.run("INSERT INTO door_event (door, seq, meeting, member, kind, at, arrived, gone, guest_of,"
                 " source, note, after_door, after_seq)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                 event.stamp.door, event.stamp.seq, event.meeting, event.member, static_cast<int>(event.kind),
                 event.at, event.arrived, event.gone, event.guestOf, static_cast<int>(event.source),
                 event.note, afterDoor, afterSeq);
}

void writeLastTaken(Database& database, std::int64_t door, std::int64_t seq)
{
    database.run("INSERT INTO door (id, last) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET last=?2", door,
                 seq);
}

void writeHeads(Database& database, const HeadCount& heads)
{
    if (heads.count == 0) {
        database.run("DELETE FROM head_count WHERE meeting=?1 AND id=?2", heads.meeting, heads.id);
        return;
    }
    database.run("INSERT INTO head_count (meeting, id, count, note) VALUES (?1, ?2, ?3, ?4)"
                 " ON CONFLICT (meeting, id) DO UPDATE SET count=?3, note=?4",
                 heads.meeting, heads.id, heads.count, heads.note);
}

} // namespace hearth
