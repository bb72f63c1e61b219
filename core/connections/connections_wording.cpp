// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connections_wording.h"

#include "core/meeting/meeting_queries.h"

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

} // namespace

std::vector<VerbWording> connectionsWordings() { return {{u"tables.keep", tablesKept}}; }

} // namespace hearth
