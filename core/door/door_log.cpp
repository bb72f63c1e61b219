// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_log.h"

#include "core/attendance/attendance_queries.h"
#include "core/club.h"
#include "core/door/door_log_table.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_queries.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

std::int64_t drawDoor()
{
    const auto bits = QRandomGenerator::system()->generate64() &
                      static_cast<quint64>(std::numeric_limits<std::int64_t>::max());
    return std::max(static_cast<std::int64_t>(bits), std::int64_t{1});
}

class DoorLog {
public:
    DoorLog(Club& club, DoorSink sink) : m_club(club), m_door(drawDoor()), m_sink(std::move(sink)) {}

    void hear(const ChangeSet& changes)
    {
        // Of a change with too many rows to name there are none: that is closing the register of a large
        // club.
        m_events.clear();
        m_seq = lastSeq(m_club.database(), m_door);
        for (const RowTouch& touch : changes.touches()) {
            if (touch.table == "member" && touch.change == RowChange::Added) {
                noteNewcomer(MemberId(touch.key.first));
            }
        }
        for (const RowTouch& touch : changes.touches()) {
            if (touch.table == "attendance" && touch.change != RowChange::Referenced) {
                noteMark(changes, touch);
            } else if (touch.table == "head_count" && touch.change != RowChange::Referenced) {
                noteHeads(MeetingId(touch.key.first), RowId(touch.key.second));
            }
        }
        if (m_sink && !m_events.empty()) {
            m_sink(m_events);
        }
    }

private:
    void write(DoorEvent event)
    {
        event.stamp = {m_door, ++m_seq};
        event.at = m_club.now();
        appendToLog(m_club.database(), event);
        m_events.push_back(std::move(event));
    }

    void noteNewcomer(MemberId id)
    {
        const auto member = readMember(m_club, id);
        if (!member) {
            throw Refusal{member.error()};
        }
        DoorEvent event;
        event.kind = DoorEventKind::Newcomer;
        event.member = id;
        event.person = {member->name, member->emails, member->phones + member->mobiles, member->emailConsent};
        write(std::move(event));
    }

    void noteMark(const ChangeSet& changes, const RowTouch& touch)
    {
        const MeetingId meeting(touch.key.first);
        const MemberId member(touch.key.second);
        const auto mark = findAttendance(m_club.database(), meeting, member);
        if (mark && touch.change == RowChange::Added && isFromClosing(changes, *mark)) {
            return;
        }
        DoorEvent event;
        if (mark) {
            event = eventOf(*mark);
        } else {
            event.kind = DoorEventKind::TakenBack;
            event.meeting = meeting;
            event.member = member;
        }
        event.after = lastLogged(m_club.database(), meeting, member);
        write(std::move(event));
    }

    /// That somebody wasn't seen at this door says nothing: only the club's own register is closed for all.
    [[nodiscard]] bool isFromClosing(const ChangeSet& changes, const Attendance& mark)
    {
        const auto isMeeting = [&](const RowTouch& touch) {
            return touch.table == "meeting" && touch.change == RowChange::Changed &&
                   touch.key.first == mark.meeting.value();
        };
        if (mark.status != AttendanceStatus::Absent ||
            std::none_of(changes.touches().begin(), changes.touches().end(), isMeeting)) {
            return false;
        }
        const auto meeting = findMeeting(m_club.database(), mark.meeting);
        return meeting && meeting->registerState == RegisterState::Complete;
    }

    void noteHeads(MeetingId meeting, RowId id)
    {
        DoorEvent event;
        event.kind = DoorEventKind::Heads;
        event.meeting = meeting;
        event.heads = id;
        for (const HeadCount& heads : listHeadCounts(m_club.database(), meeting)) {
            if (heads.id == id) {
                event.count = heads.count;
                event.note = heads.note;
            }
        }
        event.after = lastLogged(m_club.database(), id);
        write(std::move(event));
    }

    Club& m_club;
    std::int64_t m_door;
    std::int64_t m_seq = 0;
    DoorSink m_sink;
    std::vector<DoorEvent> m_events; ///< Of the change at hand.
};

} // namespace

void keepLog(Club& club, DoorSink sink)
{
    club.witness([log = std::make_shared<DoorLog>(club, std::move(sink))](const ChangeSet& changes) {
        log->hear(changes);
    });
}

} // namespace hearth
