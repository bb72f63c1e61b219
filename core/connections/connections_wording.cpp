// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connections_wording.h"

#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ConnectionsWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::ConnectionsWording)
};

QString tablesKept(Club& club, const HistoryEntry& entry)
{
    const QString meeting = meetingName(club, entry.subject.value(u"meeting").toString());
    const int count = entry.subject.value(u"count").toInt();
    if (count == 0) {
        //: %1: a meeting with its day, as in: Club night on 26 Nov 2026
        return ConnectionsWording::tr("Cleared the tables of %1").arg(meeting);
    }
    //: %n: people; %1: a meeting with its day, as in: Club night on 26 Nov 2026
    return ConnectionsWording::tr("Seated %n people at tables of %1", nullptr, count).arg(meeting);
}

QString takingPart(Club& club, const HistoryEntry& entry)
{
    const QString who = memberName(club, entry.subject.value(u"member").toString());
    return entry.subject.value(u"part").toBool()
               //: %1: a person who is part of Connections (again)
               ? ConnectionsWording::tr("Took %1 into Connections").arg(who)
               : ConnectionsWording::tr("Left %1 out of Connections").arg(who);
}

/// The sentence with the buddy as %1 and the newcomer as %2.
QString withBoth(const QString& sentence, Club& club, const HistoryEntry& entry)
{
    return sentence.arg(memberName(club, entry.subject.value(u"buddy").toString()),
                        memberName(club, entry.subject.value(u"newcomer").toString()));
}

QString buddyGiven(Club& club, const HistoryEntry& entry)
{
    //: %1: the buddy, %2: the newcomer
    return withBoth(ConnectionsWording::tr("%1 looks after %2"), club, entry);
}

QString buddyEnded(Club& club, const HistoryEntry& entry)
{
    //: %1: the buddy, %2: the newcomer
    return withBoth(ConnectionsWording::tr("%1 no longer looks after %2"), club, entry);
}

} // namespace

std::vector<VerbWording> connectionsWordings()
{
    return {{u"tables.keep", tablesKept},
            {u"connections.part", takingPart},
            {u"buddy.give", buddyGiven},
            {u"buddy.end", buddyEnded}};
}

} // namespace hearth
