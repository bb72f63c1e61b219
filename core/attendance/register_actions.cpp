// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/register_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct RegisterActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::RegisterActions)
};

QJsonObject subjectOf(MeetingId meeting) { return {{QStringLiteral("meeting"), meeting.text()}}; }

QJsonObject subjectOf(MeetingId meeting, int count)
{
    return {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("count"), count}};
}

void requireHeads(int count, int least, const QString& note)
{
    std::vector<Problem> problems;
    if (count < least || count > greatestCapacity) {
        problems.push_back(
            {QStringLiteral("heads"), RegisterActions::tr("Heads are a number of people from %1 to %2.")
                                          .arg(least)
                                          .arg(greatestCapacity)});
    }
    requireLength(problems, QStringLiteral("note"), note, lineLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

RowId insertHeads(Change& change, MeetingId meeting, int count, const QString& note)
{
    const auto id = change.newId<RowId>();
    insertHeadCount(change.database(), {meeting, id, count, tidy(note)});
    return id;
}

} // namespace

Meeting requireTakingPlace(Change& change, MeetingId meeting)
{
    Meeting found = requireMeeting(change, meeting);
    if (found.status == MeetingStatus::Cancelled) {
        throw Refusal{Error::of(Error::Kind::Refused,
                                RegisterActions::tr("This meeting was cancelled, so its register stays as it "
                                                    "is. If it took place after all, take the cancelling "
                                                    "back first."))};
    }
    return found;
}

Result<ClosedRegister> closeRegister(Club& club, MeetingId meeting)
{
    return club.perform(QStringLiteral("register.close"), {}, [&](Change& change) {
        Meeting found = requireTakingPlace(change, meeting);
        if (found.registerState == RegisterState::Complete) {
            return ClosedRegister{.already = true, .absent = 0};
        }
        ClosedRegister closed;
        for (const MemberId member : expectedAt(change.database(), found)) {
            if (insertAbsence(change.database(), meeting, member) == Insertion::Added) {
                ++closed.absent;
            }
        }
        found.registerState = RegisterState::Complete;
        found.status = MeetingStatus::Held;
        updateMeeting(change.database(), found);
        change.setSubject(subjectOf(meeting, closed.absent));
        return closed;
    });
}

Done reopenRegister(Club& club, MeetingId meeting)
{
    return club.perform(QStringLiteral("register.reopen"), subjectOf(meeting), [&](Change& change) {
        Meeting found = requireMeeting(change, meeting);
        if (found.registerState == RegisterState::Complete) {
            found.registerState = RegisterState::Open;
            updateMeeting(change.database(), found);
        }
    });
}

Result<RowId> addHeads(Club& club, MeetingId meeting, int count, const QString& note)
{
    return club.perform(QStringLiteral("heads.add"), subjectOf(meeting, count), [&](Change& change) {
        static_cast<void>(requireTakingPlace(change, meeting));
        requireHeads(count, 1, note);
        return insertHeads(change, meeting, count, note);
    });
}

void setHeads(Change& change, MeetingId meeting, int count)
{
    requireHeads(count, 0, {});
    const auto before = listHeadCounts(change.database(), meeting);
    const bool isSo = count == 0 ? before.empty() : before.size() == 1 && before.front().count == count;
    if (isSo) {
        return;
    }
    removeHeadCounts(change.database(), meeting);
    if (count > 0) {
        insertHeads(change, meeting, count, {});
    }
}

Done setHeads(Club& club, MeetingId meeting, int count)
{
    return club.perform(QStringLiteral("heads.set"), subjectOf(meeting, count), [&](Change& change) {
        static_cast<void>(requireTakingPlace(change, meeting));
        setHeads(change, meeting, count);
    });
}

} // namespace hearth
