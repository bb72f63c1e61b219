// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a meeting: whom they seat, and what is known of these people beforehand.
#pragma once

#include "core/base/result.h"
#include "core/connections/seat.h"
#include "core/connections/table_plan.h"
#include "core/connections/tables/table_order.h"
#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

class Club;
class Database;

/// So many people are seated at most: beyond, every pair of them would fill the memory.
inline constexpr int mostSeated = 2'000;
inline constexpr int smallestTable = 2;
inline constexpr int largestTable = 20;
inline constexpr int usualRounds = 3;
inline constexpr int mostRounds = 30;
/// Whom tables are for.
enum class SeatedPeople {
    AsItStands, ///< Who is here; as long as nobody is, who is expected.
    Here,       ///< All who came.
    Expected,   ///< All who came, and all who may still come.
};

/// Whom the meeting's tables seat, by id. Nobody is expected any more who is excused or marked absent, nor at
/// a meeting whose register is complete. Throws `StoreError`.
[[nodiscard]] std::vector<MemberId>
peopleToSeat(Database& database, const Meeting& meeting, SeatedPeople who = SeatedPeople::AsItStands);

/// How the tables that are kept differ from who is there.
struct SeatChanges {
    std::vector<MemberId> late; ///< To be seated as it stands, and without a seat.
    std::vector<MemberId> gone; ///< With a seat, and not coming any more.

    bool operator==(const SeatChanges&) const = default;
};
/// By id. Throws `StoreError`.
[[nodiscard]] SeatChanges
seatChanges(Database& database, const Meeting& meeting, const std::vector<Seat>& seats);

/// People of a seating by their places in `people`, and back. Whoever isn't in `people`, which is in the
/// order of ids, is left out.
[[nodiscard]] Seating placesOf(const std::vector<Seat>& seats, const std::vector<MemberId>& people);
[[nodiscard]] MemberSeating membersOf(const Seating& seating, const std::vector<MemberId>& people);

/// The order that seats these people, who are in the order of their ids: who knows whom, and how lately, is
/// what registers tell of the time before the meeting's day. A pair counts as having met where all they had
/// together comes to one table. Of people who are not part of Connections nothing is known, and they are
/// seated like everybody else. The club's rules are in it, and the meeting's quiet and step-free tables.
[[nodiscard]] Result<TableOrder>
orderFor(Club& club, const Meeting& meeting, const std::vector<MemberId>& people, int size, int rounds);

/// Has whoever is locked in `seats` stay where they sit, as far as the order has such a round and table.
void addLocks(const std::vector<Seat>& seats, const std::vector<MemberId>& people, TableOrder& order);

} // namespace hearth
