// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_wording.h"

#include "core/connections/seating_rule_words.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hearth {

namespace {

struct SeatingWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatingWording)
};

QString textIn(const HistoryEntry& entry, QStringView key) { return entry.subject.value(key).toString(); }

QString meetingOf(Club& club, const HistoryEntry& entry)
{
    return meetingName(club, textIn(entry, u"meeting"));
}

/// The one person's name, or how many they are.
QString peopleIn(Club& club, const HistoryEntry& entry)
{
    const QJsonArray members = entry.subject.value(u"members").toArray();
    return members.size() == 1 ? memberName(club, members.first().toString())
                               : SeatingWording::tr("%n people", nullptr, static_cast<int>(members.size()));
}

QString seatMoved(Club& club, const HistoryEntry& entry)
{
    const QString member = memberName(club, textIn(entry, u"member"));
    const int table = entry.subject.value(u"table").toInt();
    const int round = entry.subject.value(u"round").toInt();
    if (table == 0) {
        //: %1: somebody; %2: the number of a round; %3: a meeting with its day
        return SeatingWording::tr("Had %1 sit out round %2 of %3")
            .arg(member)
            .arg(round)
            .arg(meetingOf(club, entry));
    }
    //: %1: somebody; %2: the number of a table; %3: of a round; %4: a meeting with its day
    return SeatingWording::tr("Moved %1 to table %2 in round %3 of %4")
        .arg(member)
        .arg(table)
        .arg(round)
        .arg(meetingOf(club, entry));
}

QString seatsSwapped(Club& club, const HistoryEntry& entry)
{
    //: %1, %2: two people; %3: the number of a round; %4: a meeting with its day
    return SeatingWording::tr("Swapped the seats of %1 and %2 in round %3 of %4")
        .arg(memberName(club, textIn(entry, u"member")), memberName(club, textIn(entry, u"other")))
        .arg(entry.subject.value(u"round").toInt())
        .arg(meetingOf(club, entry));
}

QString lateSeated(Club& club, const HistoryEntry& entry)
{
    //: %1: somebody, or a number of people; %2: a meeting with its day
    return SeatingWording::tr("Found seats at %2 for %1").arg(peopleIn(club, entry), meetingOf(club, entry));
}

QString tablesLeft(Club& club, const HistoryEntry& entry)
{
    //: %1: somebody, or a number of people; %2: a meeting with its day
    return SeatingWording::tr("Took %1 from the tables of %2")
        .arg(peopleIn(club, entry), meetingOf(club, entry));
}

QString seatsLocked(Club& club, const HistoryEntry& entry)
{
    //: %1: somebody, or a number of people; %2: the number of a round; %3: a meeting with its day
    return SeatingWording::tr("Locked the seats of %1 in round %2 of %3")
        .arg(peopleIn(club, entry))
        .arg(entry.subject.value(u"round").toInt())
        .arg(meetingOf(club, entry));
}

QString seatsUnlocked(Club& club, const HistoryEntry& entry)
{
    //: %1: somebody, or a number of people; %2: the number of a round; %3: a meeting with its day
    return SeatingWording::tr("Unlocked the seats of %1 in round %2 of %3")
        .arg(peopleIn(club, entry))
        .arg(entry.subject.value(u"round").toInt())
        .arg(meetingOf(club, entry));
}

QString tablesPlanned(Club& club, const HistoryEntry& entry)
{
    //: %1: a meeting with its day
    return SeatingWording::tr("Changed which tables of %1 are quiet or step-free")
        .arg(meetingOf(club, entry));
}

QString ruleIn(Club& club, const HistoryEntry& entry)
{
    const auto kind = seatingRuleFromWord(textIn(entry, u"kind"));
    const QString member = textIn(entry, u"member");
    const QString other = textIn(entry, u"other");
    return kind ? seatingRuleText(*kind, member.isEmpty() ? QString() : memberName(club, member),
                                  other.isEmpty() ? QString() : memberName(club, other))
                //: In place of a rule of tables that nobody knows any more.
                : SeatingWording::tr("one that is gone");
}

QString ruleAdded(Club& club, const HistoryEntry& entry)
{
    //: %1: a rule of tables, as in: Ada and Ben never sit at one table
    return SeatingWording::tr("Added a rule of tables: %1").arg(ruleIn(club, entry));
}

QString ruleDeleted(Club& club, const HistoryEntry& entry)
{
    //: %1: a rule of tables, as in: Ada and Ben never sit at one table
    return SeatingWording::tr("Deleted a rule of tables: %1").arg(ruleIn(club, entry));
}

} // namespace

std::vector<VerbWording> seatingWordings()
{
    return {{u"tables.move", seatMoved},          {u"tables.swap", seatsSwapped},
            {u"tables.late", lateSeated},         {u"tables.leave", tablesLeft},
            {u"tables.lock", seatsLocked},        {u"tables.unlock", seatsUnlocked},
            {u"tables.plan", tablesPlanned},      {u"seating-rule.add", ruleAdded},
            {u"seating-rule.delete", ruleDeleted}};
}

} // namespace hearth
