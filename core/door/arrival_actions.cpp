// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/arrival_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/register_actions.h"
#include "core/club.h"
#include "core/door/door_event_queries.h"
#include "core/door/door_event_table.h"
#include "core/door/door_file_queries.h"

#include <QJsonObject>

namespace hearth {

void noteArrival(Change& change, MeetingId meeting, MemberId member)
{
    Database& database = change.database();
    const auto mark = findAttendance(database, meeting, member);
    if (!mark || isDoorFile(database)) {
        return;
    }
    DoorEvent event = eventOf(*mark);
    event.stamp = {ownDoor, change.newId<RowId>().value()};
    event.at = change.now();
    for (const DoorEvent& before : eventsAbout(database, meeting, member)) {
        if (before.stamp.door == ownDoor) {
            event.after = std::max(event.after, before.stamp);
        }
    }
    insertDoorEvent(database, event);
}

Result<CheckIn> arriveAtDoor(Club& club, MeetingId meetingId, MemberId member, AttendanceSource source)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meetingId.text()},
                              {QStringLiteral("member"), member.text()},
                              {QStringLiteral("status"), QStringLiteral("present")}};
    return club.perform(QStringLiteral("attendance.mark"), subject, [&](Change& change) {
        Meeting meeting = requireTakingPlace(change, meetingId);
        CheckInOptions options;
        options.source = source;
        const CheckIn done = checkIn(change, meeting, member, options);
        if (!done.already) {
            noteArrival(change, meetingId, member);
        }
        return done;
    });
}

} // namespace hearth
