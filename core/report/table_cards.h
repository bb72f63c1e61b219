// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits where at a meeting, as cards on the tables and as a list by the door show it.
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_people_queries.h"

#include <map>

namespace hearth {

class Club;

struct TableCards {
    struct Card {
        int round = 1;
        int table = 1;
        std::vector<SheetPerson> people; ///< In the order of paper.

        bool operator==(const Card&) const = default;
    };
    struct Line {
        SheetPerson person;
        std::vector<int> tables; ///< By round; 0 for who sits out.

        bool operator==(const Line&) const = default;
    };

    SheetHead head;
    ListedMeeting listed;
    int rounds = 0;          ///< 0 where nobody is seated yet.
    std::vector<Card> cards; ///< By round, then by table.
    std::vector<Line> lines; ///< In the order of paper.

    /// How many tables a round has.
    [[nodiscard]] int tablesOf(int round) const;
    bool operator==(const TableCards&) const = default;
};

/// Fails with Error::Gone when the meeting has been deleted meanwhile.
[[nodiscard]] Result<TableCards> tableCards(Club& club, MeetingId meeting);

/// Each person's tables by round, as the meeting has them; empty where nobody is seated yet. Throws
/// `StoreError`.
[[nodiscard]] std::map<MemberId, std::vector<int>> tablesByMember(Club& club, MeetingId meeting);

/// "3 · 5 · 1", with a dash for a round that somebody sits out.
[[nodiscard]] QString tableNumbers(const std::vector<int>& tables);

} // namespace hearth
