// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_remarks.h"

#include "core/meeting/clash_queries.h"
#include "core/meeting/seat_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MeetingRemarks {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingRemarks)
};

QString wordsOf(const SeatShortage& shortage, const MeetingDraft& draft)
{
    switch (shortage.of) {
    case SeatShortage::Of::Invited:
        return MeetingRemarks::tr("%n person(s) are invited, and there are %1 seats.", nullptr,
                                  shortage.people)
            .arg(shortage.seats);
    case SeatShortage::Of::Place:
        //: %1: a room or a place
        return MeetingRemarks::tr("%1 has %2 seats, and the meeting is for %3.")
            .arg(shortage.place)
            .arg(shortage.seats)
            .arg(shortage.people);
    case SeatShortage::Of::Room:
        //: %1: a place, %2: a room
        return MeetingRemarks::tr("%1 has no room called “%2”.").arg(shortage.place, draft.room);
    }
    return {};
}

} // namespace

QStringList seatRemarks(Database& database, const MeetingDraft& draft, MeetingId self)
{
    QStringList remarks;
    for (const SeatShortage& shortage : seatShortages(database, draft, self)) {
        remarks += wordsOf(shortage, draft);
    }
    return remarks;
}

QStringList remarksOn(Database& database, const MeetingDraft& draft, MeetingId self)
{
    QStringList remarks;
    for (const Clash& clash : clashesOf(database, draft, self)) {
        const Meeting& other = clash.other.meeting;
        remarks += clash.over == Clash::Over::Room
                       //: %1: a place or a group, %2: a meeting's title, %3: when it starts
                       ? MeetingRemarks::tr("%1 is taken then: %2, %3.")
                             .arg(clash.other.venue, other.title, other.starts.text())
                       : MeetingRemarks::tr("%1 meets elsewhere then: %2, %3.")
                             .arg(clash.other.group, other.title, other.starts.text());
    }
    return remarks + seatRemarks(database, draft, self);
}

} // namespace hearth
