// SPDX-License-Identifier: GPL-3.0-or-later
// What taking in doors' events comes to: shown before it is done, and told afterwards.
#pragma once

#include "core/attendance/attendance.h"
#include "core/member/duplicate_pairs.h"

#include <QString>

#include <vector>

namespace hearth {

/// Somebody who was entered at a door.
struct TakenNewcomer {
    MemberId member;
    QString name;

    bool operator==(const TakenNewcomer&) const = default;
};

/// A newcomer who may be in the book already, or may have been entered at two doors.
struct TakenDuplicate {
    DuplicatePair pair; ///< `second` is the newcomer.
    QString name;
    QString otherName;

    bool operator==(const TakenDuplicate&) const = default;
};

/// A mark of which the club's own laptop said something else, which stands.
struct StandingMark {
    MeetingId meeting;
    MemberId member;

    bool operator==(const StandingMark&) const = default;
};

struct TakeInReport {
    int events = 0;  ///< Everything that the files hold.
    int added = 0;   ///< What of it wasn't known.
    int leftOut = 0; ///< What of that is about people or meetings that are in the book no longer.
    int marks = 0;   ///< Marks in registers that become others.
    std::vector<TakenNewcomer> newcomers;
    std::vector<TakenDuplicate> duplicates;
    std::vector<StandingMark> standing;
    ChangeId change; ///< None where nothing changed, or before it is done.

    [[nodiscard]] int known() const { return events - added; }
    bool operator==(const TakeInReport&) const = default;
};

} // namespace hearth
