// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_actions.h"

#include "core/club.h"
#include "core/connections/meeting_tables.h"
#include "core/connections/seat_table.h"
#include "core/connections/tables/late_seat.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
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

QJsonArray idsAsJson(const std::vector<MemberId>& members)
{
    QJsonArray ids;
    for (const MemberId member : members) {
        ids += member.text();
    }
    return ids;
}

/// There can be a table for everybody, and no more.
bool isTableNumber(int table, std::size_t people) { return table >= 1 && table <= static_cast<int>(people); }

Error noSuchTable(int table, std::size_t people)
{
    return Error::of(
        Error::Kind::Invalid,
        SeatActions::tr("There is no table %1: choose one from 1 to %2.").arg(table).arg(people));
}

Seat* findSeat(std::vector<Seat>& seats, MemberId member)
{
    const auto found = std::find_if(seats.begin(), seats.end(),
                                    [member](const Seat& seat) { return seat.member == member; });
    return found == seats.end() ? nullptr : &*found;
}

/// The seat of somebody who is to move in this round.
Seat& movable(Club& club, std::vector<Seat>& seats, int round, MemberId member)
{
    Seat* seat = findSeat(seats, member);
    if (seat == nullptr || round < 0 || round >= static_cast<int>(seat->tables.size())) {
        throw Refusal{
            Error::of(Error::Kind::Gone, SeatActions::tr("%1 has no seat any more. The tables may have been "
                                                         "made anew; look again.")
                                             .arg(memberName(club, member)))};
    }
    if (seat->isLocked(round)) {
        throw Refusal{Error::of(Error::Kind::Refused,
                                SeatActions::tr("%1 is locked at table %2. Unlock the seat first.")
                                    .arg(memberName(club, member))
                                    .arg(seat->tableIn(round)))};
    }
    return *seat;
}

/// Whoever was locked at a table and still sits there.
void keepLocks(std::vector<Seat> before, std::vector<Seat>& seats)
{
    for (Seat& seat : seats) {
        const Seat* old = findSeat(before, seat.member);
        for (int round = 0; old != nullptr && round < static_cast<int>(seat.tables.size()); ++round) {
            if (old->isLocked(round) && old->tableIn(round) == seat.tableIn(round)) {
                seat.locked.push_back(round + 1);
            }
        }
    }
}

std::vector<MemberId> seatedPeople(const std::vector<Seat>& seats)
{
    std::vector<MemberId> people;
    people.reserve(seats.size());
    for (const Seat& seat : seats) {
        people.push_back(seat.member);
    }
    return people;
}

} // namespace

Result<KeptTables> keptTables(Club& club, const Meeting& meeting)
{
    return club.read([&](Database& database) {
        return KeptTables{listSeats(database, meeting.id), planOf(database, meeting)};
    });
}

Result<MemberSeating> keptSeating(Club& club, MeetingId meeting)
{
    return club.read([&](Database& database) { return seatingOf(listSeats(database, meeting)); });
}

Done keepSeating(Club& club,
                 MeetingId meeting,
                 const MemberSeating& seating,
                 const std::optional<TablePlan>& plan)
{
    std::vector<Seat> seats = seatsOf(seating);
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("count"), static_cast<qint64>(seats.size())}};
    return club.perform(QStringLiteral("tables.keep"), subject, [&](Change& change) {
        requireSeatable(change.database(), meeting, seating);
        keepLocks(listSeats(change.database(), meeting), seats);
        writeSeats(change.database(), meeting, seats);
        if (plan) {
            writePlan(change.database(), meeting, *plan);
        }
    });
}

Done moveSeat(Club& club, MeetingId meeting, int round, MemberId member, int table)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("member"), member.text()},
                              {QStringLiteral("round"), round + 1},
                              {QStringLiteral("table"), table}};
    return club.perform(QStringLiteral("tables.move"), subject, [&](Change& change) {
        std::vector<Seat> seats = listSeats(change.database(), meeting);
        Seat& seat = movable(club, seats, round, member);
        if (table != 0 && !isTableNumber(table, seats.size())) {
            throw Refusal{noSuchTable(table, seats.size())};
        }
        seat.tables[static_cast<std::size_t>(round)] = table;
        writeSeats(change.database(), meeting, seats);
    });
}

Done swapSeats(Club& club, MeetingId meeting, int round, MemberId one, MemberId other)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("member"), one.text()},
                              {QStringLiteral("other"), other.text()},
                              {QStringLiteral("round"), round + 1}};
    return club.perform(QStringLiteral("tables.swap"), subject, [&](Change& change) {
        std::vector<Seat> seats = listSeats(change.database(), meeting);
        const auto place = static_cast<std::size_t>(round);
        std::swap(movable(club, seats, round, one).tables[place],
                  movable(club, seats, round, other).tables[place]);
        writeSeats(change.database(), meeting, seats);
    });
}

Done seatLate(Club& club,
              const Meeting& meeting,
              const std::vector<MemberId>& late,
              const std::optional<SeatWanted>& wanted)
{
    const auto kept = keptTables(club, meeting);
    if (!kept) {
        return failure(kept.error());
    }
    if (kept->seats.empty()) {
        return failure(Error::of(Error::Kind::NothingToDo,
                                 SeatActions::tr("There are no tables yet: seat everybody first.")));
    }
    if (wanted && !isTableNumber(wanted->table, kept->seats.size() + late.size())) {
        return failure(noSuchTable(wanted->table, kept->seats.size() + late.size()));
    }
    std::vector<Seat> seats = kept->seats;
    std::vector<MemberId> people = seatedPeople(seats);
    people.insert(people.end(), late.begin(), late.end());
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    auto order = orderFor(club, meeting, people, kept->plan.size, roundsOf(seats));
    if (!order) {
        return failure(order.error());
    }
    addLocks(seats, people, *order);
    for (const MemberId member : late) {
        if (findSeat(seats, member) != nullptr) {
            continue;
        }
        const auto place =
            static_cast<int>(std::lower_bound(people.begin(), people.end(), member) - people.begin());
        Seat seat{member, lateSeats(*order, placesOf(seats, people), place)};
        for (int& table : seat.tables) {
            ++table;
        }
        if (wanted && wanted->round >= 0 && wanted->round < static_cast<int>(seat.tables.size())) {
            seat.tables[static_cast<std::size_t>(wanted->round)] = wanted->table;
        }
        seats.push_back(std::move(seat));
    }
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.id.text()},
                              {QStringLiteral("members"), idsAsJson(late)}};
    return club.perform(QStringLiteral("tables.late"), subject, [&](Change& change) {
        requireSeatable(change.database(), meeting.id, seatingOf(seats));
        writeSeats(change.database(), meeting.id, seats);
    });
}

Done leaveTables(Club& club, MeetingId meeting, const std::vector<MemberId>& gone)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("members"), idsAsJson(gone)}};
    return club.perform(QStringLiteral("tables.leave"), subject, [&](Change& change) {
        std::vector<Seat> seats = listSeats(change.database(), meeting);
        std::erase_if(seats, [&](const Seat& seat) {
            return std::find(gone.begin(), gone.end(), seat.member) != gone.end();
        });
        writeSeats(change.database(), meeting, seats);
    });
}

Done holdSeats(Club& club, MeetingId meeting, int round, const std::vector<MemberId>& members, SeatHold hold)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()},
                              {QStringLiteral("members"), idsAsJson(members)},
                              {QStringLiteral("round"), round + 1}};
    const QString verb =
        hold == SeatHold::Locked ? QStringLiteral("tables.lock") : QStringLiteral("tables.unlock");
    return club.perform(verb, subject, [&](Change& change) {
        std::vector<Seat> seats = listSeats(change.database(), meeting);
        for (Seat& seat : seats) {
            const bool isMeant = std::find(members.begin(), members.end(), seat.member) != members.end() &&
                                 seat.tableIn(round) > 0;
            if (isMeant && seat.isLocked(round) != (hold == SeatHold::Locked)) {
                if (hold == SeatHold::Locked) {
                    seat.locked.push_back(round + 1);
                    std::sort(seat.locked.begin(), seat.locked.end());
                } else {
                    std::erase(seat.locked, round + 1);
                }
            }
        }
        writeSeats(change.database(), meeting, seats);
    });
}

Done planTables(Club& club, MeetingId meeting, const TablePlan& plan)
{
    const QJsonObject subject{{QStringLiteral("meeting"), meeting.text()}};
    return club.perform(QStringLiteral("tables.plan"), subject, [&](Change& change) {
        requireSeatable(change.database(), meeting, {});
        writePlan(change.database(), meeting, plan);
    });
}

} // namespace hearth
