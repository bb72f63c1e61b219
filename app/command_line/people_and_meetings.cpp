// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/people_and_meetings.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_queries.h"
#include "core/report/sheet_edition_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct PeopleAndMeetings {
    Q_DECLARE_TR_FUNCTIONS(hearth::PeopleAndMeetings)
};

/// Whose row of the sheet printed last `text` names, as `row:7`.
Result<MemberId> memberOfRow(Club& club, const QString& text)
{
    const auto edition = club.read(latestEdition);
    if (!edition) {
        return failure(edition.error());
    }
    if (!*edition) {
        return failure(Error::of(
            Error::Kind::Gone,
            PeopleAndMeetings::tr("No sheet of this club has been printed yet, so \"%1\" means nobody. Name "
                                  "people by id, card or number.")
                .arg(text)));
    }
    const std::vector<MemberId>& rows = (*edition)->rows;
    const int row = QStringView(text).mid(4).trimmed().toInt();
    const auto member = row >= 1 && row <= static_cast<int>(rows.size())
                            ? rows[static_cast<std::size_t>(row - 1)]
                            : MemberId();
    if (!member) {
        return failure(Error::of(
            Error::Kind::Gone,
            PeopleAndMeetings::tr("\"%1\" is nobody's row on the sheet printed last, whose code is %2.")
                .arg(text, (*edition)->code)));
    }
    return member;
}

} // namespace

Result<MemberId> memberMeantBy(Club& club, const QString& text)
{
    return text.startsWith(u"row:") ? memberOfRow(club, text) : findMember(club, text);
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
