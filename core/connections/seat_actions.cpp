// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_actions.h"

#include "core/club.h"
#include "core/connections/seat_table.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

#include <set>

namespace hearth {

namespace {

struct SeatActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatActions)
};

void requireSeatable(Database& database, MeetingId meeting, const MemberSeating& seating)
{
    if (!findMeeting(database, meeting)) {
        throw Refusal{
            Error::of(Error::Kind::Gone, SeatActions::tr("This meeting is gone: nobody can be seated."))};
    }
    for (const MemberRound& round : seating) {
        std::set<MemberId> seated;
        for (const MemberTable& table : round) {
            for (const MemberId member : table) {
                if (!isThere(database, member)) {
                    throw Refusal{
                        Error::of(Error::Kind::Gone, SeatActions::tr("Somebody seated here is no longer in "
                                                                     "the book. Seat the others anew."))};
                }
                if (!seated.insert(member).second) {
                    throw Refusal{Error::of(Error::Kind::Invalid,
                                            SeatActions::tr("Nobody can sit at two tables in one round."))};
                }
            }
        }
    }
}

} // namespace

Done keepSeating(Club& club, MeetingId meeting, const MemberSeating& seating)
{
    const std::vector<Seat> seats = seatsOf(seating);
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("count"), static_cast<qint64>(seats.size())}};
    return club.perform(QStringLiteral("tables.keep"), subject, [&](Change& change) {
        requireSeatable(change.database(), meeting, seating);
        writeSeats(change.database(), meeting, seats);
    });
}

Result<MemberSeating> keptSeating(Club& club, MeetingId meeting)
{
    return club.read([&](Database& database) { return seatingOf(listSeats(database, meeting)); });
}

} // namespace hearth
