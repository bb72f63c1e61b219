// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's seats at a meeting, as the club keeps them.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace hearth {

struct Seat {
    MemberId member;
    std::vector<int> tables;      ///< By round: the table's number from 1, 0 for who sits out.
    std::vector<int> locked = {}; ///< The rounds, from 1, in which they stay whatever is seated anew.

    /// `round` from 0, as a place in `tables`; 0 also for a round that there isn't.
    [[nodiscard]] int tableIn(int round) const;
    [[nodiscard]] bool isLocked(int round) const;

    bool operator==(const Seat&) const = default;
};

/// A meeting's tables, round by round; a table's number is its place from 1.
using MemberTable = std::vector<MemberId>;
using MemberRound = std::vector<MemberTable>;
using MemberSeating = std::vector<MemberRound>;

/// The seats of a seating, by member id.
[[nodiscard]] std::vector<Seat> seatsOf(const MemberSeating& seating);
/// The seating of these seats; people at a table by id.
[[nodiscard]] MemberSeating seatingOf(const std::vector<Seat>& seats);

/// Of so many rounds as anybody has tables for.
[[nodiscard]] int roundsOf(const std::vector<Seat>& seats);

/// `1 4 2`, as the file holds a person's tables.
[[nodiscard]] QString seatPlaces(const std::vector<int>& tables);
/// Reads what `seatPlaces` writes; what is no number reads as 0.
[[nodiscard]] std::vector<int> seatTables(const QString& places);

} // namespace hearth
