// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/seat_queries.h"

#include "core/base/text.h"
#include "core/group/group_queries.h"
#include "core/store/database.h"
#include "core/venue/venue_queries.h"

#include <algorithm>

namespace hearth {

namespace {

/// Those of the group on that day and those invited by name, each once.
int invitedTo(Database& database, const MeetingDraft& draft, MeetingId self)
{
    const auto group = draft.group.isEmpty() ? std::nullopt : findGroupNamed(database, tidy(draft.group));
    return static_cast<int>(database.number(
        "SELECT count(*) FROM (SELECT member FROM group_member WHERE club_group=?1 AND since<=?2"
        " AND (until='' OR until>?2) UNION SELECT member FROM invitation WHERE meeting=?3)",
        group.value_or(GroupId()), draft.starts->date.toString(Qt::ISODate), self));
}

void lookAtPlace(Database& database, const MeetingDraft& draft, std::vector<SeatShortage>& shortages)
{
    const auto id = draft.venue.isEmpty() ? std::nullopt : findVenueNamed(database, tidy(draft.venue));
    const auto venue = id ? findVenue(database, *id) : std::nullopt;
    if (!venue) {
        return;
    }
    const std::string wanted = fold(tidy(draft.room));
    const auto room = std::find_if(venue->rooms.begin(), venue->rooms.end(),
                                   [&](const VenueRoom& one) { return fold(one.name) == wanted; });
    const bool hasRoom = room != venue->rooms.end();
    if (!hasRoom && !wanted.empty() && !venue->rooms.empty()) {
        shortages.push_back({SeatShortage::Of::Room, 0, 0, venue->name});
    }
    const auto seats = hasRoom && room->capacity ? room->capacity : venue->capacity;
    if (draft.capacity && seats && *seats < *draft.capacity) {
        shortages.push_back({SeatShortage::Of::Place, *draft.capacity, *seats,
                             hasRoom && room->capacity ? room->name : venue->name});
    }
}

} // namespace

std::vector<SeatShortage> seatShortages(Database& database, const MeetingDraft& draft, MeetingId self)
{
    std::vector<SeatShortage> shortages;
    if (draft.capacity && draft.starts) {
        if (const int invited = invitedTo(database, draft, self); invited > *draft.capacity) {
            shortages.push_back({SeatShortage::Of::Invited, invited, *draft.capacity, {}});
        }
    }
    lookAtPlace(database, draft, shortages);
    return shortages;
}

} // namespace hearth
