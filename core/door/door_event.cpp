// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_event.h"

namespace hearth {

bool isPossible(const DoorEvent& event)
{
    return event.stamp.door > 0 && event.stamp.seq > 0 && event.kind >= DoorEventKind::Present &&
           event.kind <= DoorEventKind::Heads && (event.meeting || event.kind == DoorEventKind::Newcomer) &&
           event.source >= AttendanceSource::Desk && event.source <= AttendanceSource::Import &&
           (event.kind == DoorEventKind::Heads ? event.heads.isValid() && event.count >= 0
                                               : event.member.isValid());
}

DoorEvent eventOf(const Attendance& mark)
{
    DoorEvent event;
    event.kind = static_cast<DoorEventKind>(mark.status); // the first four are the same
    event.meeting = mark.meeting;
    event.member = mark.member;
    event.arrived = mark.arrived;
    event.gone = mark.gone;
    event.guestOf = mark.guestOf;
    event.source = mark.source;
    event.note = mark.note;
    return event;
}

std::optional<Attendance> markOf(const DoorEvent& event)
{
    if (event.kind >= DoorEventKind::TakenBack) {
        return std::nullopt;
    }
    Attendance mark;
    mark.meeting = event.meeting;
    mark.member = event.member;
    mark.status = static_cast<AttendanceStatus>(event.kind);
    mark.arrived = event.arrived;
    mark.gone = event.gone;
    mark.guestOf = event.guestOf;
    mark.source = event.source;
    mark.note = event.note;
    return mark;
}

} // namespace hearth
