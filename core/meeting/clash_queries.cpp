// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/clash_queries.h"

#include "core/base/text.h"
#include "core/meeting/meeting_queries.h"
#include "core/store/database.h"

namespace hearth {

namespace {

constexpr std::int64_t longestLooked = 7; // days before, from which a meeting may still last

bool isSame(const QString& a, const QString& b) { return fold(a) == fold(b); }

} // namespace

std::vector<Clash> clashesOf(Database& database, const MeetingDraft& draft, MeetingId self)
{
    std::vector<Clash> clashes;
    if (!draft.starts || !draft.ends || (draft.venue.isEmpty() && draft.group.isEmpty())) {
        return clashes;
    }
    const CivilTime from{draft.starts->date.addDays(-longestLooked), QTime(0, 0)};
    for (ListedMeeting& other : meetingsBetween(database, from, *draft.ends)) {
        const Meeting& meeting = other.meeting;
        if (meeting.id == self || meeting.status == MeetingStatus::Cancelled ||
            meeting.ends <= *draft.starts) {
            continue;
        }
        const bool isSameRoom =
            draft.room.isEmpty() || meeting.room.isEmpty() || isSame(draft.room, meeting.room);
        if (!draft.venue.isEmpty() && isSame(draft.venue, other.venue) && isSameRoom) {
            clashes.push_back({Clash::Over::Room, std::move(other)});
        } else if (!draft.group.isEmpty() && isSame(draft.group, other.group)) {
            clashes.push_back({Clash::Over::Group, std::move(other)});
        }
    }
    return clashes;
}

} // namespace hearth
