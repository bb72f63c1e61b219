// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_event_queries.h"

#include "core/club.h"

namespace hearth {

std::int64_t lastTakenOf(Database& database, std::int64_t door)
{
    return database.number("SELECT last FROM door WHERE id=?1", door);
}

std::vector<DoorEvent> eventsAbout(Database& database, MeetingId meeting, MemberId member)
{
    std::vector<DoorEvent> events;
    Query rows = database.query(
        "SELECT door, seq, kind, at, arrived, gone, guest_of, source, note, after_door, after_seq"
        " FROM door_event WHERE meeting=?1 AND member=?2",
        meeting, member);
    while (rows.next()) {
        DoorEvent& event = events.emplace_back();
        event.stamp = {rows.integer(0), rows.integer(1)};
        event.kind = static_cast<DoorEventKind>(rows.smallInteger(2));
        event.meeting = meeting;
        event.member = member;
        event.at = rows.integer(3);
        event.arrived = rows.optionalInteger(4);
        event.gone = rows.optionalInteger(5);
        event.guestOf = rows.id<MemberId>(6);
        event.source = static_cast<AttendanceSource>(rows.smallInteger(7));
        event.note = rows.text(8);
        event.after = {rows.integer(9), rows.integer(10)};
    }
    return events;
}

std::vector<DoorEvent> eventsAbout(Database& database, MeetingId meeting, RowId heads)
{
    std::vector<DoorEvent> events;
    Query rows = database.query("SELECT door, seq, count, note, after_door, after_seq FROM door_head"
                                " WHERE meeting=?1 AND head=?2",
                                meeting, heads);
    while (rows.next()) {
        DoorEvent& event = events.emplace_back();
        event.stamp = {rows.integer(0), rows.integer(1)};
        event.kind = DoorEventKind::Heads;
        event.meeting = meeting;
        event.heads = heads;
        event.count = rows.smallInteger(2);
        event.note = rows.text(3);
        event.after = {rows.integer(4), rows.integer(5)};
    }
    return events;
}

bool isAbsentByDefault(Club& club, const Attendance& mark)
{
    if (mark.status != AttendanceStatus::Absent || mark.source != AttendanceSource::Desk || mark.guestOf ||
        !mark.note.isEmpty()) {
        return false;
    }
    // Newest first, so that the search ends at the last change that touched the mark.
    Query last = club.database().query(
        "SELECT h.verb FROM change_row AS c JOIN history AS h ON h.id=c.change"
        " WHERE c.tbl=?3 AND c.key1=?1 AND c.key2=?2 AND c.touch<=3 AND h.kind=0 AND h.stands=1"
        " ORDER BY c.change DESC LIMIT 1",
        mark.meeting, mark.member, club.history().schema().tableNumber("attendance"));
    return last.next() && (last.bytes(0) == "register.close" || last.bytes(0) == "door.takein");
}

} // namespace hearth
