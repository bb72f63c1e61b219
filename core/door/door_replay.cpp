// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_replay.h"

#include "core/club.h"
#include "core/door/door_event_queries.h"
#include "core/door/door_event_table.h"
#include "core/door/door_log_table.h"
#include "core/door/door_rows.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace hearth {

Done replay(Club& door, const std::vector<DoorEvent>& events)
{
    const QJsonObject subject{{QStringLiteral("count"), static_cast<int>(events.size())}};
    return door.perform(QStringLiteral("door.takein"), subject, [&](Change& change) {
        Database& database = change.database();
        std::map<std::pair<MeetingId, MemberId>, const DoorEvent*> marks; // the last of each counts
        std::map<RowId, const DoorEvent*> heads;
        std::map<MemberId, const DoorEvent*> newcomers;
        for (const DoorEvent& event : events) {
            appendToLog(database, event);
            if (isMark(event.kind)) {
                marks[{event.meeting, event.member}] = &event;
            } else if (event.kind == DoorEventKind::Heads) {
                heads[event.heads] = &event;
            } else {
                newcomers[event.member] = &event;
            }
        }
        std::set<MemberId> wanted; // whoever was taken back is nobody
        for (const auto& [mark, event] : marks) {
            if (markOf(*event)) {
                wanted.insert(mark.second);
                wanted.insert(event->guestOf);
            }
        }
        MemberReferences references(change, {});
        for (const auto& [member, event] : newcomers) {
            if (wanted.contains(member) && !isThere(database, member)) {
                addDoorNewcomer(change, references, *event);
            }
        }
        for (const auto& [mark, event] : marks) {
            beginRegister(change, mark.first);
            writeDoorMark(change, mark.first, mark.second, markOf(*event));
        }
        for (const auto& [id, event] : heads) {
            writeHeads(database, {event->meeting, id, event->count, event->note});
        }
    });
}

} // namespace hearth
