// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_wording.h"

#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct AttendanceWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::AttendanceWording)
};

QString meetingIn(Club& club, const HistoryEntry& entry)
{
    return meetingName(club, entry.subject.value(u"meeting").toString());
}

QString memberIn(Club& club, const HistoryEntry& entry)
{
    return memberName(club, entry.subject.value(u"member").toString());
}

int countIn(const HistoryEntry& entry) { return entry.subject.value(u"count").toInt(); }

QString markedOne(Club& club, const HistoryEntry& entry, const QString& status)
{
    const QString member = memberIn(club, entry);
    const QString meeting = meetingIn(club, entry);
    if (status == u"late") {
        //: %1: a person; %2: a meeting with its day, as in: Club night on 26 Nov 2026
        return AttendanceWording::tr("Checked in %1, late, at %2").arg(member, meeting);
    }
    if (status == u"excused") {
        //: %1: a person; %2: a meeting with its day
        return AttendanceWording::tr("Excused %1 from %2").arg(member, meeting);
    }
    if (status == u"absent") {
        //: %1: a person; %2: a meeting with its day
        return AttendanceWording::tr("Marked %1 absent at %2").arg(member, meeting);
    }
    //: %1: a person; %2: a meeting with its day, as in: Club night on 26 Nov 2026
    return AttendanceWording::tr("Checked in %1 at %2").arg(member, meeting);
}

QString markedSeveral(Club& club, const HistoryEntry& entry, const QString& status)
{
    const int count = countIn(entry);
    const QString meeting = meetingIn(club, entry);
    if (status == u"late") {
        //: %n: two or more; %1: a meeting with its day
        return AttendanceWording::tr("Checked in %n people, late, at %1", nullptr, count).arg(meeting);
    }
    if (status == u"excused") {
        //: %n: two or more; %1: a meeting with its day
        return AttendanceWording::tr("Excused %n people from %1", nullptr, count).arg(meeting);
    }
    if (status == u"absent") {
        //: %n: two or more; %1: a meeting with its day
        return AttendanceWording::tr("Marked %n people absent at %1", nullptr, count).arg(meeting);
    }
    //: %n: two or more; %1: a meeting with its day
    return AttendanceWording::tr("Checked in %n people at %1", nullptr, count).arg(meeting);
}

QString marked(Club& club, const HistoryEntry& entry)
{
    const QString status = entry.subject.value(u"status").toString();
    return entry.subject.contains(u"count") ? markedSeveral(club, entry, status)
                                            : markedOne(club, entry, status);
}

QString unmarked(Club& club, const HistoryEntry& entry)
{
    if (entry.subject.contains(u"count")) {
        //: %n: two or more; %1: a meeting with its day
        return AttendanceWording::tr("Took away %n marks at %1", nullptr, countIn(entry))
            .arg(meetingIn(club, entry));
    }
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("Took away the mark of %1 at %2")
        .arg(memberIn(club, entry), meetingIn(club, entry));
}

QString edited(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("Changed what is said of %1 at %2")
        .arg(memberIn(club, entry), meetingIn(club, entry));
}

QString gone(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("%1 left %2").arg(memberIn(club, entry), meetingIn(club, entry));
}

QString back(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("%1 came back to %2").arg(memberIn(club, entry), meetingIn(club, entry));
}

QString waits(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("%1 waits for a seat at %2")
        .arg(memberIn(club, entry), meetingIn(club, entry));
}

QString waitsNoMore(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("%1 no longer waits for a seat at %2")
        .arg(memberIn(club, entry), meetingIn(club, entry));
}

QString fromPaper(Club& club, const HistoryEntry& entry)
{
    //: %n: how many people got a mark; %1: a meeting with its day
    return AttendanceWording::tr("Keyed in a sheet of %1: %n people", nullptr, countIn(entry))
        .arg(meetingIn(club, entry));
}

QString guestAdded(Club& club, const HistoryEntry& entry)
{
    //: %1: a person; %2: a meeting with its day
    return AttendanceWording::tr("Added %1, a guest, at %2")
        .arg(memberIn(club, entry), meetingIn(club, entry));
}

QString closed(Club& club, const HistoryEntry& entry)
{
    //: %1: a meeting with its day; %n: none, one or more people
    return AttendanceWording::tr("Closed the register of %1: %n marked absent", nullptr, countIn(entry))
        .arg(meetingIn(club, entry));
}

QString reopened(Club& club, const HistoryEntry& entry)
{
    return AttendanceWording::tr("Opened the register of %1 again").arg(meetingIn(club, entry));
}

QString headsAdded(Club& club, const HistoryEntry& entry)
{
    return AttendanceWording::tr("Added %n head(s) at %1", nullptr, countIn(entry))
        .arg(meetingIn(club, entry));
}

QString headsSet(Club& club, const HistoryEntry& entry)
{
    return AttendanceWording::tr("Counted %n head(s) at %1", nullptr, countIn(entry))
        .arg(meetingIn(club, entry));
}

} // namespace

std::vector<VerbWording> attendanceWordings()
{
    return {{u"attendance.mark", marked},     {u"attendance.unmark", unmarked}, {u"attendance.edit", edited},
            {u"attendance.paper", fromPaper}, {u"guest.add", guestAdded},       {u"register.close", closed},
            {u"attendance.leave", gone},      {u"attendance.back", back},       {u"waiting.join", waits},
            {u"waiting.leave", waitsNoMore},  {u"register.reopen", reopened},   {u"heads.add", headsAdded},
            {u"heads.set", headsSet}};
}

} // namespace hearth
