// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/mark_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/attendance/register_actions.h"
#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MarkActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::MarkActions)
};

QJsonObject subjectOf(MeetingId meeting, MemberId member)
{
    return {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("member"), member.text()}};
}

std::vector<Problem> markProblems(Database& database, const Attendance& mark)
{
    std::vector<Problem> problems;
    const auto add = [&](const char16_t* field, const QString& sentence) {
        problems.push_back({QString::fromUtf16(field), sentence});
    };
    if ((mark.arrived || mark.gone) && !came(mark.status)) {
        add(u"arrived",
            MarkActions::tr("Only somebody who came has arrived at some time. Mark them present or "
                            "late first."));
    }
    if (mark.arrived && mark.gone && *mark.gone <= *mark.arrived) {
        add(u"gone", MarkActions::tr("Nobody leaves before they arrive. Check both times."));
    }
    if (mark.guestOf == mark.member) {
        add(u"guest_of", MarkActions::tr("Nobody can be their own guest."));
    } else if (mark.guestOf && !isThere(database, mark.guestOf)) {
        add(u"guest_of", MarkActions::tr("Who brought this guest is no longer in the book."));
    }
    requireLength(problems, QStringLiteral("note"), mark.note, notesLength);
    return problems;
}

} // namespace

Done removeMarks(Club& club, MeetingId meeting, const std::vector<MemberId>& members)
{
    return club.perform(QStringLiteral("attendance.unmark"), {}, [&](Change& change) {
        int removed = 0;
        MemberId last;
        for (const MemberId member : members) {
            if (findAttendance(change.database(), meeting, member)) {
                removeAttendance(change.database(), meeting, member);
                last = member;
                ++removed;
            }
        }
        QJsonObject subject = subjectOf(meeting, last);
        if (removed > 1) {
            subject.remove(QStringLiteral("member"));
            subject.insert(QStringLiteral("count"), removed);
        }
        change.setSubject(subject);
    });
}

Done editMark(Club& club, const Attendance& after)
{
    const QJsonObject subject = subjectOf(after.meeting, after.member);
    return club.perform(QStringLiteral("attendance.edit"), subject, [&](Change& change) {
        auto mark = findAttendance(change.database(), after.meeting, after.member);
        if (!mark) {
            throw Refusal{
                Error::of(Error::Kind::Gone,
                          MarkActions::tr("There is no mark here any more. Mark the person first."))};
        }
        mark->arrived = after.arrived;
        mark->gone = after.gone;
        mark->guestOf = after.guestOf;
        mark->note = tidyLines(after.note);
        if (auto problems = markProblems(change.database(), *mark); !problems.empty()) {
            throw Refusal{Error::invalid(std::move(problems))};
        }
        updateAttendance(change.database(), *mark);
    });
}

Result<MemberId> addGuest(Club& club, MeetingId meetingId, const PersonName& name, MemberId host)
{
    return club.perform(QStringLiteral("guest.add"), {}, [&](Change& change) {
        Meeting meeting = requireTakingPlace(change, meetingId);
        CheckInOptions options;
        options.guestOf = host;
        const MemberId guest = addGuest(change, meeting, name, options);
        change.setSubject(subjectOf(meetingId, guest));
        return guest;
    });
}

MemberId addGuest(Change& change, Meeting& meeting, const PersonName& name, const CheckInOptions& options)
{
    Member guest;
    guest.name = name;
    guest.status = StatusWord{MemberStatus::Guest, {}};
    guest = tidied(std::move(guest));
    if (auto problems = problemsOf(guest, change.today()); !problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    guest.id = change.newId<MemberId>();
    guest.joined = change.today();
    MemberReferences references(change, {});
    insertMember(change, references, guest, firstPeriods(guest.status, guest.joined, {}, change.today()), {});
    checkIn(change, meeting, guest.id, options);
    return guest.id;
}

PersonName nameFromLine(const QString& line)
{
    const QString text = tidy(line);
    PersonName name;
    if (const auto comma = text.indexOf(u','); comma >= 0) {
        name.family = text.left(comma).trimmed();
        name.given = text.mid(comma + 1).trimmed();
        return name;
    }
    const auto blank = text.lastIndexOf(u' ');
    name.given = blank < 0 ? text : text.left(blank);
    name.family = blank < 0 ? QString() : text.mid(blank + 1);
    return name;
}

} // namespace hearth
