// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_years.h"

#include "core/club.h"
#include "core/meeting/meeting_table.h"

namespace hearth::bench {

namespace {
constexpr int groups = 40;
constexpr int weeks = 1'000;
} // namespace

void fillYears(Club& club)
{
    static_cast<void>(club.follow([&](Database& database) {
        for (int week = 0; week < weeks; ++week) {
            for (int group = 0; group < groups; ++group) {
                Meeting meeting;
                meeting.id = club.ids().next<MeetingId>(club.now());
                meeting.kind = QStringLiteral("club night");
                meeting.title = QStringLiteral("Evening of group %1").arg(group);
                meeting.starts = {QDate(2016, 1, 4).addDays(qint64{week} * 7 + group % 7), QTime(19, 0)};
                meeting.ends = meeting.starts.plusMinutes(180);
                insertMeeting(database, meeting);
            }
        }
        return ChangeSet();
    }));
}

} // namespace hearth::bench
