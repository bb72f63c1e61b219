// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a meeting's tables and changes them by hand, each as one change that can be undone. What changes one
// seat leaves the others alone.
#pragma once

#include "core/base/result.h"
#include "core/connections/seat.h"
#include "core/connections/table_plan.h"

#include <optional>

namespace hearth {

class Club;
struct Meeting;

/// A meeting's tables, as they are kept.
struct KeptTables {
    std::vector<Seat> seats; ///< By member id; none where the meeting has no tables.
    TablePlan plan;

    bool operator==(const KeptTables&) const = default;
};

[[nodiscard]] Result<KeptTables> keptTables(Club& club, const Meeting& meeting);
/// The seating alone, with no rounds where there is none.
[[nodiscard]] Result<MemberSeating> keptSeating(Club& club, MeetingId meeting);

/// Keeps `seating` as the meeting's, instead of an earlier one; an empty one clears the tables. Who was
/// locked at a table and still sits there stays locked. Fails with Error::Gone where the meeting or somebody
/// seated is gone, and with Error::Invalid where somebody sits twice in one round.
[[nodiscard]] Done keepSeating(Club& club,
                               MeetingId meeting,
                               const MemberSeating& seating,
                               const std::optional<TablePlan>& plan = {});

/// Another table for somebody in one round, from 0; `table` counts from 1, and 0 has them sit out. All of
/// these fail with Error::Gone where somebody has no seat any more, and with Error::Refused where somebody is
/// locked.
[[nodiscard]] Done moveSeat(Club& club, MeetingId meeting, int round, MemberId member, int table);
/// The two change places in one round.
[[nodiscard]] Done swapSeats(Club& club, MeetingId meeting, int round, MemberId one, MemberId other);
/// Where somebody is wanted: a round from 0, a table from 1.
struct SeatWanted {
    int round = 0;
    int table = 1;
};
/// Seats those who came late while nobody else moves; in the order in which they are given. `wanted` is for
/// all of them; in the other rounds they sit where it is best.
[[nodiscard]] Done seatLate(Club& club,
                            const Meeting& meeting,
                            const std::vector<MemberId>& late,
                            const std::optional<SeatWanted>& wanted = {});
/// Takes their seats away, also where they are locked; nobody else moves.
[[nodiscard]] Done leaveTables(Club& club, MeetingId meeting, const std::vector<MemberId>& gone);

enum class SeatHold { Free, Locked };
/// Locked, they stay where they are in this round whatever is seated anew.
[[nodiscard]] Done
holdSeats(Club& club, MeetingId meeting, int round, const std::vector<MemberId>& members, SeatHold hold);

/// Keeps what the tables are asked for: which of them are quiet and step-free.
[[nodiscard]] Done planTables(Club& club, MeetingId meeting, const TablePlan& plan);

} // namespace hearth
