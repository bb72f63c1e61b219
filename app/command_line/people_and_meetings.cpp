// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/people_and_meetings.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct PeopleAndMeetings {
    Q_DECLARE_TR_FUNCTIONS(hearth::PeopleAndMeetings)
};

} // namespace

Result<MemberId> memberMeantBy(Club& club, const QString& text)
{
    if (text.startsWith(u"row:")) {
        return failure(Error::of(
            Error::Kind::Gone,
            PeopleAndMeetings::tr("No sheet of this club has been printed yet, so \"%1\" means nobody. Name "
                                  "people by id, card or number.")
                .arg(text)));
    }
    return findMember(club, text);
}

Result<std::vector<MemberId>> membersMeantBy(Club& club, const QStringList& texts)
{
    std::vector<MemberId> members;
    for (const QString& text : texts) {
        const auto member = memberMeantBy(club, text);
        if (!member) {
            return failure(member.error());
        }
        members.push_back(*member);
    }
    return members;
}

Result<Meeting> meetingMeantBy(Club& club, const QString& text) { return findMeeting(club, text); }

} // namespace hearth
