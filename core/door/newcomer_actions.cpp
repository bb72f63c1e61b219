// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/newcomer_actions.h"

#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/door/arrival_actions.h"
#include "core/member/member_problems.h"
#include "core/member/member_table.h"

#include <QJsonObject>

namespace hearth {

namespace {

Member memberOf(const Newcomer& newcomer)
{
    Member guest;
    guest.name = newcomer.name;
    guest.status = StatusWord{MemberStatus::Guest, {}};
    const QString contact = tidy(newcomer.contact);
    if (contact.contains(u'@')) {
        guest.emails = {contact};
    } else if (!contact.isEmpty()) {
        guest.phones = {contact};
    }
    if (newcomer.mayBeWritten) {
        guest.emailConsent = true;
    }
    return tidied(std::move(guest));
}

} // namespace

Result<MemberId> registerNewcomer(Club& club, MeetingId meetingId, const Newcomer& newcomer)
{
    return club.perform(QStringLiteral("door.newcomer"), {}, [&](Change& change) {
        Meeting meeting = requireTakingPlace(change, meetingId);
        Member guest = memberOf(newcomer);
        if (auto problems = problemsOf(guest, change.today()); !problems.empty()) {
            throw Refusal{Error::invalid(std::move(problems))};
        }
        guest.id = change.newId<MemberId>();
        guest.joined = change.today();
        MemberReferences references(change, {});
        insertMember(change, references, guest, firstPeriods(guest.status, guest.joined, {}, change.today()),
                     {});
        CheckInOptions options;
        options.source = AttendanceSource::Door;
        options.guestOf = newcomer.broughtBy;
        checkIn(change, meeting, guest.id, options);
        noteArrival(change, meetingId, guest.id);
        change.setSubject(
            {{QStringLiteral("member"), guest.id.text()}, {QStringLiteral("meeting"), meetingId.text()}});
        return guest.id;
    });
}

} // namespace hearth
