// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_wording.h"

#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct DoorWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::DoorWording)
};

QString whoIn(Club& club, const HistoryEntry& entry)
{
    const QString text = entry.subject.value(u"member").toString();
    return memberName(club, MemberId::fromText(text).value_or(MemberId()));
}

QString newcomer(Club& club, const HistoryEntry& entry)
{
    //: %1: a person, %2: a meeting with its day
    return DoorWording::tr("%1 came for the first time: %2")
        .arg(whoIn(club, entry), meetingName(club, entry.subject.value(u"meeting").toString()));
}

QString cardIssued(Club& club, const HistoryEntry& entry)
{
    return DoorWording::tr("Gave %1 a card").arg(whoIn(club, entry));
}

QString cardWithdrawn(Club& club, const HistoryEntry& entry)
{
    return DoorWording::tr("Withdrew the card of %1").arg(whoIn(club, entry));
}

QString findable(Club& club, const HistoryEntry& entry)
{
    return DoorWording::tr("Changed how %1 is found at the door").arg(whoIn(club, entry));
}

QString takenIn(Club& club, const HistoryEntry& entry)
{
    const int count = entry.subject.value(u"count").toInt();
    const QString meeting = entry.subject.value(u"meeting").toString();
    if (meeting.isEmpty()) {
        return DoorWording::tr("Took in %n entries of another door", nullptr, count);
    }
    //: %1: a meeting with its day
    return DoorWording::tr("Took in %n entries of another door: %1", nullptr, count)
        .arg(meetingName(club, meeting));
}

QString pickUp(Club& club, const HistoryEntry& entry)
{
    //: %1: a child, %2: a meeting with its day
    return DoorWording::tr("Gave %1 a pick-up code: %2")
        .arg(whoIn(club, entry), meetingName(club, entry.subject.value(u"meeting").toString()));
}

QString collecting(Club& club, const HistoryEntry& entry)
{
    return DoorWording::tr("Changed who may collect %1").arg(whoIn(club, entry));
}

} // namespace

std::vector<VerbWording> doorWordings()
{
    return {{u"door.newcomer", newcomer},  {u"door.pickup", pickUp},
            {u"door.takein", takenIn},     {u"member.collecting", collecting},
            {u"card.issue", cardIssued},   {u"card.withdraw", cardWithdrawn},
            {u"member.findable", findable}};
}

} // namespace hearth
