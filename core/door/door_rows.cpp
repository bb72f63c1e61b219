// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_rows.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/member/member_problems.h"
#include "core/member/member_table.h"

namespace hearth {

void addDoorNewcomer(Change& change, MemberReferences& references, const DoorEvent& event)
{
    Member guest;
    guest.name = event.person.name;
    guest.status = StatusWord{MemberStatus::Guest, {}};
    guest.emails = event.person.emails;
    guest.phones = event.person.phones;
    guest.emailConsent = event.person.mayBeWritten;
    guest = tidied(std::move(guest));
    if (auto problems = problemsOf(guest, change.today()); !problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    guest.id = event.member;
    guest.joined = civilAt(event.at, change.zone()).date;
    insertMember(change, references, guest, firstPeriods(guest.status, guest.joined, {}, change.today()), {});
}

void beginRegister(Change& change, MeetingId id)
{
    auto meeting = findMeeting(change.database(), id);
    if (meeting && meeting->registerState == RegisterState::None) {
        meeting->registerState = RegisterState::Open;
        updateMeeting(change.database(), *meeting);
    }
}

void writeDoorMark(Change& change, MeetingId meeting, MemberId member, const std::optional<Attendance>& after)
{
    Database& database = change.database();
    const auto before = findAttendance(database, meeting, member);
    if (!after) {
        removeAttendance(database, meeting, member);
        return;
    }
    if (before) {
        updateAttendance(database, *after);
    } else {
        insertAttendance(database, *after);
    }
}

} // namespace hearth
