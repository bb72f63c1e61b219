// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/leaving_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct LeavingActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::LeavingActions)
};

/// Makes `gone` the leaving of somebody who came.
Done writeLeaving(Club& club,
                  const QString& verb,
                  MeetingId meeting,
                  MemberId member,
                  std::optional<Instant> (*gone)(const Attendance&, Instant))
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("member"), member.text()}};
    return club.perform(verb, subject, [&](Change& change) {
        auto mark = findAttendance(change.database(), meeting, member);
        if (!mark || !came(mark->status)) {
            throw Refusal{Error::of(Error::Kind::Gone,
                                    LeavingActions::tr("This person isn’t here, as far as the register "
                                                       "knows. Check them in first."))};
        }
        mark->gone = gone(*mark, change.now());
        updateAttendance(change.database(), *mark);
    });
}

} // namespace

Done leaveMeeting(Club& club, MeetingId meeting, MemberId member)
{
    return writeLeaving(club, QStringLiteral("attendance.leave"), meeting, member,
                        [](const Attendance& mark, Instant now) -> std::optional<Instant> {
                            if (mark.gone) {
                                return mark.gone;
                            }
                            return mark.arrived ? std::max(now, *mark.arrived + 1) : now; // never before
                        });
}

Done comeBack(Club& club, MeetingId meeting, MemberId member)
{
    return writeLeaving(club, QStringLiteral("attendance.back"), meeting, member,
                        [](const Attendance&, Instant) { return std::optional<Instant>(); });
}

} // namespace hearth
