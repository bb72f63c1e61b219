// SPDX-License-Identifier: GPL-3.0-or-later
// What an event makes of a book: somebody new, and marks that are others now. Within a change; throws what
// `Club::perform` takes.
#pragma once

#include "core/door/door_event.h"

namespace hearth {

class Change;
class MemberReferences;

/// Adds the newcomer under the id that the door gave, as a guest since the day of the event. Throws a
/// `Refusal` where nobody can be called so.
void addDoorNewcomer(Change& change, MemberReferences& references, const DoorEvent& event);

/// The register is open, unless it was before.
void beginRegister(Change& change, MeetingId meeting);

/// The mark is as `after` says from here on, or there is none.
void writeDoorMark(Change& change,
                   MeetingId meeting,
                   MemberId member,
                   const std::optional<Attendance>& after);

} // namespace hearth
