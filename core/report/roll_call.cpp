// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roll_call.h"

#include "core/attendance/attendance_queries.h"
#include "core/club.h"
#include "core/meeting/meeting_queries.h"

#include <unordered_set>

namespace hearth {

namespace {

std::unordered_set<MemberId> thoseHere(Database& database, MeetingId meeting)
{
    std::unordered_set<MemberId> here;
    for (const Attendance& mark : listRegister(database, meeting)) {
        if (came(mark.status) && !mark.gone) {
            here.insert(mark.member);
        }
    }
    return here;
}

} // namespace

Result<RollCall> rollCall(Club& club, MeetingId meeting)
{
    auto people = fullPeopleOf(club, {{}, meeting, {}});
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) {
        RollCall made;
        made.head = sheetHead(club);
        made.listed = findListedMeeting(database, meeting).value_or(ListedMeeting());
        const auto here = thoseHere(database, meeting);
        made.isByRegister = !here.empty();
        for (FullPerson& one : *people) {
            if (here.empty() || here.contains(one.person.id)) {
                made.lines.push_back(
                    {std::move(one.person), one.member.emergencyName, one.member.emergencyPhone});
            }
        }
        for (const HeadCount& count : listHeadCounts(database, meeting)) {
            made.heads += count.count;
        }
        return made;
    });
}

} // namespace hearth
