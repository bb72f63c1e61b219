// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_wording.h"

#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_queries.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

struct MeetingWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingWording)
};

QString nameIn(Club& club, const HistoryEntry& entry)
{
    return meetingName(club, entry.subject.value(u"meeting").toString());
}

//: In all of these %1 is a meeting with its day, as in: Club night on 26 Nov 2026
QString added(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Added the meeting %1").arg(nameIn(club, entry));
}

QString edited(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Edited the meeting %1").arg(nameIn(club, entry));
}

QString deleted(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Deleted the meeting %1").arg(nameIn(club, entry));
}

QString cancelled(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Cancelled %1").arg(nameIn(club, entry));
}

QString uncancelled(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Took back the cancelling of %1").arg(nameIn(club, entry));
}

QString seriesIn(Club& club, const HistoryEntry& entry)
{
    const QString text = entry.subject.value(u"series").toString();
    return seriesName(club, SeriesId::fromText(text).value_or(SeriesId()));
}

QString seriesAdded(Club& club, const HistoryEntry& entry)
{
    if (entry.subject.contains(u"count")) {
        //: %n: one or more meetings
        return MeetingWording::tr("Added the series %1 with %n meeting(s)", nullptr,
                                  entry.subject.value(u"count").toInt())
            .arg(seriesIn(club, entry));
    }
    return MeetingWording::tr("Added the series %1").arg(seriesIn(club, entry));
}

QString seriesEdited(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Edited the series %1").arg(seriesIn(club, entry));
}

QString seriesDeleted(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Deleted the series %1").arg(seriesIn(club, entry));
}

int countIn(const HistoryEntry& entry) { return entry.subject.value(u"count").toInt(); }

QString seriesChanged(Club& club, const HistoryEntry& entry)
{
    //: %1: a meeting with its day; %n: how many meetings follow it, itself among them
    return MeetingWording::tr("Changed %1 and its series: %n meeting(s)", nullptr, countIn(entry))
        .arg(nameIn(club, entry));
}

QString severalCancelled(Club& club, const HistoryEntry& entry)
{
    //: %1: a meeting with its day; %n: how many, itself among them
    return MeetingWording::tr("Cancelled %1 and its series: %n meeting(s)", nullptr, countIn(entry))
        .arg(nameIn(club, entry));
}

QString severalDeleted(Club& club, const HistoryEntry& entry)
{
    //: %1: a meeting with its day; %n: how many, itself among them
    return MeetingWording::tr("Deleted %1 and its series: %n meeting(s)", nullptr, countIn(entry))
        .arg(nameIn(club, entry));
}

QString stretchCancelled(Club&, const HistoryEntry& entry)
{
    const QDate first = QDate::fromString(entry.subject.value(u"first").toString(), Qt::ISODate);
    const QDate last = QDate::fromString(entry.subject.value(u"last").toString(), Qt::ISODate);
    if (!first.isValid() || !last.isValid()) {
        return MeetingWording::tr("Cancelled %n meeting(s)", nullptr, countIn(entry));
    }
    //: %1 and %2: days
    return MeetingWording::tr("Cancelled %n meeting(s) from %1 to %2", nullptr, countIn(entry))
        .arg(QLocale().toString(first, QLocale::ShortFormat), QLocale().toString(last, QLocale::ShortFormat));
}

QString kindIn(Club& club, const HistoryEntry& entry)
{
    const QString text = entry.subject.value(u"kind").toString();
    return kindWord(club, KindId::fromText(text).value_or(KindId()));
}

//: In these three %1 is a kind of meetings, as in: rehearsal
QString kindAdded(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Settled what %1 meetings are like").arg(kindIn(club, entry));
}

QString kindEdited(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Changed what %1 meetings are like").arg(kindIn(club, entry));
}

QString kindDeleted(Club& club, const HistoryEntry& entry)
{
    return MeetingWording::tr("Deleted what %1 meetings are like").arg(kindIn(club, entry));
}

} // namespace

std::vector<VerbWording> meetingWordings()
{
    return {{u"meeting.add", added},
            {u"meeting.edit", edited},
            {u"meeting.delete", deleted},
            {u"meeting.cancel", cancelled},
            {u"meeting.uncancel", uncancelled},
            {u"series.add", seriesAdded},
            {u"series.edit", seriesEdited},
            {u"series.delete", seriesDeleted},
            {u"series.change", seriesChanged},
            {u"meetings.cancel", severalCancelled},
            {u"meetings.delete", severalDeleted},
            {u"meetings.stretch", stretchCancelled},
            {u"kind.add", kindAdded},
            {u"kind.edit", kindEdited},
            {u"kind.delete", kindDeleted}};
}

} // namespace hearth
