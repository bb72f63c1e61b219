// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a meeting: whom they seat, and what is known of these people beforehand.
#pragma once

#include "core/base/result.h"
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
/// A conversation holds about four (Dunbar, Duncan, Nettle 1995): larger tables fall apart into several.
inline constexpr int kindTable = 4;

/// Whom the meeting's tables seat, by id: all who came; as long as nobody has, all who are expected and are
/// neither excused nor marked absent. Throws `StoreError`.
[[nodiscard]] std::vector<MemberId> peopleToSeat(Database& database, const Meeting& meeting);

/// The order that seats these people: who knows whom, and how lately, is what registers tell of the time
/// before the meeting's day. A pair counts as having met where all they had together comes to one table. Of
/// people who are not part of Connections nothing is known, and they are seated like everybody else.
[[nodiscard]] Result<TableOrder>
orderFor(Club& club, const Meeting& meeting, const std::vector<MemberId>& people, int size, int rounds);

} // namespace hearth
