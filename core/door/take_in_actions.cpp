// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/take_in_actions.h"

#include "core/club.h"
#include "core/door/door_event_queries.h"
#include "core/door/door_event_table.h"
#include "core/door/door_rows.h"
#include "core/door/take_in_plan.h"
#include "core/member/member_table.h"

#include <QJsonObject>

namespace hearth {

namespace {

/// Of one meeting's check-ins its name is said.
QJsonObject subjectOfTakings(const TakeInPlan& plan)
{
    QJsonObject subject{{QStringLiteral("count"), plan.report.added},
                        {QStringLiteral("newcomers"), static_cast<int>(plan.report.newcomers.size())}};
    MeetingId only;
    for (const DoorEvent& event : plan.events) {
        if (only && event.meeting != only) {
            return subject;
        }
        only = event.meeting;
    }
    if (only) {
        subject.insert(QStringLiteral("meeting"), only.text());
    }
    return subject;
}

void write(Change& change, const TakeInPlan& plan)
{
    Database& database = change.database();
    MemberReferences references(change, {});
    for (const DoorEvent& newcomer : plan.newcomers) {
        addDoorNewcomer(change, references, newcomer);
    }
    for (DoorEvent event : plan.events) {
        if (event.stamp.door == ownDesk) {
            event.stamp.seq = change.newId<RowId>().value();
        }
        insertDoorEvent(database, event);
    }
    for (const auto& [door, last] : plan.last) {
        writeLastTaken(database, door, last);
    }
    for (const MeetingId meeting : plan.begun) {
        beginRegister(change, meeting);
    }
    for (const PlannedMark& mark : plan.marks) {
        writeDoorMark(change, mark.meeting, mark.member, mark.after);
    }
    for (const HeadCount& heads : plan.heads) {
        writeHeads(database, heads);
    }
}

} // namespace

Result<TakeInReport> lookAtTakings(Club& club, const std::vector<DoorTakings>& takings)
{
    try {
        return club.read([&](Database&) { return planTakeIn(club, takings).report; });
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    }
}

Result<TakeInReport> takeIn(Club& club, const std::vector<DoorTakings>& takings)
{
    return club.perform(QStringLiteral("door.takein"), {}, [&](Change& change) {
        TakeInPlan plan = planTakeIn(club, takings);
        if (plan.report.added > 0) {
            write(change, plan);
            change.setSubject(subjectOfTakings(plan));
            plan.report.change = change.id();
        }
        return std::move(plan.report);
    });
}

} // namespace hearth
