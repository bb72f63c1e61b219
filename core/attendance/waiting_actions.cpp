// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/waiting_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/register_actions.h"
#include "core/attendance/waiting_queries.h"
#include "core/attendance/waiting_table.h"
#include "core/club.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct WaitingActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::WaitingActions)
};

QJsonObject whoWaits(MeetingId meeting, MemberId member)
{
    return {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("member"), member.text()}};
}

void requireOutside(Database& database, MeetingId meeting, MemberId member)
{
    if (!isThere(database, member)) {
        throw Refusal{
            Error::of(Error::Kind::Gone, WaitingActions::tr("This person is no longer in the book."))};
    }
    const auto mark = findAttendance(database, meeting, member);
    if (mark && came(mark->status) && !mark->gone) {
        throw Refusal{Error::of(Error::Kind::Refused,
                                WaitingActions::tr("This person is in already and needn’t wait."))};
    }
}

} // namespace

Result<int> joinWaitingLine(Club& club, MeetingId meetingId, MemberId member)
{
    return club.perform(QStringLiteral("waiting.join"), whoWaits(meetingId, member), [&](Change& change) {
        const Meeting meeting = requireTakingPlace(change, meetingId);
        Database& database = change.database();
        requireOutside(database, meeting.id, member);
        addWaiting(database, meeting.id, member, change.now());
        const auto line = listWaiting(database, meeting.id);
        return static_cast<int>(std::find(line.begin(), line.end(), member) - line.begin()) + 1;
    });
}

Done leaveWaitingLine(Club& club, MeetingId meeting, MemberId member)
{
    return club.perform(QStringLiteral("waiting.leave"), whoWaits(meeting, member),
                        [&](Change& change) { removeWaiting(change.database(), meeting, member); });
}

Result<std::vector<MemberId>> waitingLine(Club& club, MeetingId meeting)
{
    return club.read([&](Database& database) { return listWaiting(database, meeting); });
}

} // namespace hearth
