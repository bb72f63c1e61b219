// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/meeting_tables.h"

#include "core/attendance/register_queries.h"
#include "core/club.h"
#include "core/connections/met.h"
#include "core/connections/seat_table.h"
#include "core/connections/seating_rule_queries.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

/// Half a year halves what an evening together still means: clubs that meet weekly seat last season's
/// neighbours together again before this season's.
constexpr int nearnessHalfLife = 180;

bool isHere(const RegisterLine& line) { return line.mark && came(line.mark->status); }

} // namespace

std::vector<MemberId> peopleToSeat(Database& database, const Meeting& meeting, SeatedPeople who)
{
    const std::vector<RegisterLine> lines = registerLines(database, meeting);
    const bool hasAnybodyCome = std::any_of(lines.begin(), lines.end(), isHere);
    const bool isOpen = meeting.registerState != RegisterState::Complete;
    const bool withExpected =
        who == SeatedPeople::Expected || (who == SeatedPeople::AsItStands && !hasAnybodyCome);
    std::vector<MemberId> people;
    for (const RegisterLine& line : lines) {
        if (isHere(line) || (withExpected && isOpen && !line.mark)) {
            people.push_back(line.member);
        }
    }
    return people;
}

SeatChanges seatChanges(Database& database, const Meeting& meeting, const std::vector<Seat>& seats)
{
    SeatChanges changes;
    const std::vector<MemberId> there = peopleToSeat(database, meeting);
    const std::vector<MemberId> awaited = peopleToSeat(database, meeting, SeatedPeople::Expected);
    std::vector<MemberId> seated;
    for (const Seat& seat : seats) {
        seated.push_back(seat.member);
    }
    std::set_difference(there.begin(), there.end(), seated.begin(), seated.end(),
                        std::back_inserter(changes.late));
    std::set_difference(seated.begin(), seated.end(), awaited.begin(), awaited.end(),
                        std::back_inserter(changes.gone));
    return changes;
}

Seating placesOf(const std::vector<Seat>& seats, const std::vector<MemberId>& people)
{
    Seating seating;
    for (const MemberRound& round : seatingOf(seats)) {
        SeatingRound& tables = seating.emplace_back();
        for (const MemberTable& table : round) {
            SeatedTable& places = tables.emplace_back();
            for (const MemberId member : table) {
                if (const auto found = std::lower_bound(people.begin(), people.end(), member);
                    found != people.end() && *found == member) {
                    places.push_back(static_cast<int>(found - people.begin()));
                }
            }
        }
    }
    return seating;
}

MemberSeating membersOf(const Seating& seating, const std::vector<MemberId>& people)
{
    MemberSeating ofMembers;
    for (const SeatingRound& round : seating) {
        MemberRound& tables = ofMembers.emplace_back();
        for (const SeatedTable& table : round) {
            MemberTable& members = tables.emplace_back();
            for (const int place : table) {
                members.push_back(people[static_cast<std::size_t>(place)]);
            }
        }
    }
    return ofMembers;
}

Result<TableOrder>
orderFor(Club& club, const Meeting& meeting, const std::vector<MemberId>& people, int size, int rounds)
{
    const auto met = Met::of(club, {QDate(), meeting.starts.date.addDays(-1)});
    if (!met) {
        return failure(met.error());
    }
    TableOrder order;
    order.people = static_cast<int>(people.size());
    order.size = size;
    order.rounds = rounds;
    order.nearness = (*met)->nearness(people, meeting.starts.date, nearnessHalfLife);
    order.knows.assign(order.nearness.size(), 0);
    for (int a = 0; a < order.people; ++a) {
        for (int b = 0; b < order.people; ++b) {
            const Together together =
                (*met)->pair(people[static_cast<std::size_t>(a)], people[static_cast<std::size_t>(b)]);
            order.knows[order.at(a, b)] = a != b && together.hasMet() ? 1 : 0;
        }
    }
    const auto isNothing = [](float near) { return near == 0; };
    if (std::all_of(order.nearness.begin(), order.nearness.end(), isNothing)) {
        order.nearness.clear(); // so that everybody is like everybody else, and a design is known to be best
        order.knows.clear();
    }
    const auto ruled = club.read([&](Database& database) {
        addRules(database, meeting, planOf(database, meeting), people, order);
        return 0;
    });
    if (!ruled) {
        return failure(ruled.error());
    }
    return order;
}

void addLocks(const std::vector<Seat>& seats, const std::vector<MemberId>& people, TableOrder& order)
{
    for (const Seat& seat : seats) {
        const auto found = std::lower_bound(people.begin(), people.end(), seat.member);
        if (found == people.end() || *found != seat.member) {
            continue;
        }
        for (int round = 0; round < order.rounds; ++round) {
            const int table = seat.tableIn(round);
            if (seat.isLocked(round) && table >= 1 && table <= order.tables()) {
                order.locks.push_back({round, static_cast<int>(found - people.begin()), table - 1});
            }
        }
    }
}

} // namespace hearth
