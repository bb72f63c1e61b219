// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"

#include "core/attendance/attendance_fields.h"
#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/attendance/register_actions.h"
#include "core/attendance/waiting_table.h"
#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/meeting_table.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct CheckIns {
    Q_DECLARE_TR_FUNCTIONS(hearth::CheckIns)
};

void requireMember(Database& database, MemberId member)
{
    if (!isThere(database, member)) {
        throw Refusal{
            Error::of(Error::Kind::Gone, CheckIns::tr("There is nobody with the id %1 in the book. The "
                                                      "member may have been deleted; History can tell.")
                                             .arg(member.text()))};
    }
}

void requireValid(Database& database, MemberId member, const CheckInOptions& options)
{
    std::vector<Problem> problems;
    if (options.guestOf == member) {
        problems.push_back({QStringLiteral("guest_of"), CheckIns::tr("Nobody can be their own guest.")});
    } else if (options.guestOf && !isThere(database, options.guestOf)) {
        problems.push_back({QStringLiteral("guest_of"),
                            CheckIns::tr("There is nobody with the id %1 in the book who could have brought "
                                         "a guest.")
                                .arg(options.guestOf.text())});
    }
    requireLength(problems, QStringLiteral("note"), options.note, notesLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

/// An arrival keyed back from paper days later is unknown rather than now.
std::optional<Instant> arrivalNow(const CheckInOptions& options, Instant now)
{
    const bool isLive =
        options.source != AttendanceSource::Paper && options.source != AttendanceSource::Import;
    return isLive ? std::optional(now) : std::nullopt;
}

Attendance markAfter(Attendance mark, bool wasThere, const CheckInOptions& options, Instant now)
{
    mark.status = options.status.value_or(AttendanceStatus::Present);
    mark.source = options.source;
    if (options.guestOf) {
        mark.guestOf = options.guestOf;
    }
    if (!options.note.isEmpty()) {
        mark.note = tidyLines(options.note);
    }
    if (!came(mark.status)) {
        mark.arrived.reset();
        mark.gone.reset();
    } else if (options.arrived) {
        mark.arrived = options.arrived;
    } else if (!wasThere) {
        mark.arrived = arrivalNow(options, now);
    }
    return mark;
}

CheckIn mark(Change& change, MeetingId meeting, MemberId member, const CheckInOptions& options)
{
    Database& database = change.database();
    requireMember(database, member);
    requireValid(database, member, options);
    const auto before = findAttendance(database, meeting, member);
    if (before && (options.status ? before->status == *options.status : came(before->status))) {
        return {member, before->status, true, before->arrived};
    }
    Attendance blank;
    blank.meeting = meeting;
    blank.member = member;
    const bool wasThere = before && came(before->status);
    const Attendance after = markAfter(before.value_or(blank), wasThere, options, change.now());
    if (before) {
        updateAttendance(database, after);
    } else {
        insertAttendance(database, after);
    }
    return {member, after.status, false, after.arrived};
}

QJsonObject subjectOf(MeetingId meeting, const std::vector<CheckIn>& marks, const CheckInOptions& options)
{
    const AttendanceStatus status = options.status.value_or(AttendanceStatus::Present);
    QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                        {QStringLiteral("status"), attendanceStatusWord(status)}};
    int count = 0;
    for (const CheckIn& mark : marks) {
        if (!mark.already) {
            subject.insert(QStringLiteral("member"), mark.member.text());
            ++count;
        }
    }
    if (count > 1) {
        subject.remove(QStringLiteral("member"));
        subject.insert(QStringLiteral("count"), count);
    }
    return subject;
}

} // namespace

CheckIn checkIn(Change& change, Meeting& meeting, MemberId member, const CheckInOptions& options)
{
    CheckIn done = mark(change, meeting.id, member, options);
    if (!done.already && came(done.status)) {
        removeWaiting(change.database(), meeting.id, member); // whoever is in waits no longer
    }
    if (!done.already && meeting.registerState == RegisterState::None) {
        meeting.registerState = RegisterState::Open;
        updateMeeting(change.database(), meeting);
    }
    return done;
}

Result<CheckIn> checkIn(Club& club, MeetingId meeting, MemberId member, const CheckInOptions& options)
{
    auto marks = checkIn(club, meeting, std::vector<MemberId>{member}, options);
    return marks ? Result<CheckIn>(marks->front()) : failure(marks.error());
}

Result<std::vector<CheckIn>>
checkIn(Club& club, MeetingId meetingId, const std::vector<MemberId>& members, const CheckInOptions& options)
{
    return club.perform(QStringLiteral("attendance.mark"), {}, [&](Change& change) {
        Meeting meeting = requireTakingPlace(change, meetingId);
        std::vector<CheckIn> marks;
        marks.reserve(members.size());
        for (const MemberId member : members) {
            marks.push_back(checkIn(change, meeting, member, options));
        }
        change.setSubject(subjectOf(meetingId, marks, options));
        return marks;
    });
}

} // namespace hearth
