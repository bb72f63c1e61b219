// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace hearth {

std::vector<Seat> seatsOf(const MemberSeating& seating)
{
    std::map<MemberId, std::vector<int>> tables;
    for (std::size_t round = 0; round < seating.size(); ++round) {
        for (std::size_t table = 0; table < seating[round].size(); ++table) {
            for (const MemberId member : seating[round][table]) {
                std::vector<int>& ofMember = tables[member];
                ofMember.resize(seating.size(), 0);
                ofMember[round] = static_cast<int>(table) + 1;
            }
        }
    }
    std::vector<Seat> seats;
    seats.reserve(tables.size());
    for (auto& [member, ofMember] : tables) {
        seats.push_back({member, std::move(ofMember)});
    }
    return seats;
}

MemberSeating seatingOf(const std::vector<Seat>& seats)
{
    MemberSeating seating;
    for (const Seat& seat : seats) {
        seating.resize(std::max(seating.size(), seat.tables.size()));
        for (std::size_t round = 0; round < seat.tables.size(); ++round) {
            if (const int table = seat.tables[round]; table > 0) {
                MemberRound& tables = seating[round];
                tables.resize(std::max(tables.size(), static_cast<std::size_t>(table)));
                tables[static_cast<std::size_t>(table) - 1].push_back(seat.member);
            }
        }
    }
    for (MemberRound& round : seating) {
        for (MemberTable& table : round) {
            std::sort(table.begin(), table.end());
        }
    }
    return seating;
}

int roundsOf(const std::vector<Seat>& seats)
{
    std::size_t rounds = 0;
    for (const Seat& seat : seats) {
        rounds = std::max(rounds, seat.tables.size());
    }
    return static_cast<int>(rounds);
}

int Seat::tableIn(int round) const
{
    return round >= 0 && round < static_cast<int>(tables.size()) ? tables[static_cast<std::size_t>(round)]
                                                                 : 0;
}

bool Seat::isLocked(int round) const
{
    return std::find(locked.begin(), locked.end(), round + 1) != locked.end();
}

QString seatPlaces(const std::vector<int>& tables)
{
    QStringList places;
    for (const int table : tables) {
        places += QString::number(table);
    }
    return places.join(u' ');
}

std::vector<int> seatTables(const QString& places)
{
    std::vector<int> tables;
    for (const QString& place : places.split(u' ', Qt::SkipEmptyParts)) {
        tables.push_back(place.toInt());
    }
    return tables;
}

} // namespace hearth
