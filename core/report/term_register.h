// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a term: who was at which of its meetings, with how often and how many. What is still to
// come is blank, to be filled in by hand.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/day_range.h"
#include "core/base/result.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_people_queries.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;

struct TermRegister {
    struct Meeting {
        QString title;
        CivilTime starts;
        std::optional<int> came; ///< Nothing where nobody is marked yet.

        bool operator==(const Meeting&) const = default;
    };
    struct Row {
        SheetPerson person;
        std::vector<std::optional<AttendanceStatus>> marks; ///< One for each meeting.
        int came = 0;

        bool operator==(const Row&) const = default;
    };

    SheetHead head;
    QString group; ///< Empty for the whole club's meetings.
    DayRange term;
    std::vector<Meeting> meetings; ///< By start.
    std::vector<Row> rows;         ///< In the order of paper.

    bool operator==(const TermRegister&) const = default;
};

/// The half of the year that `today` is in; what `wanted` says of its ends goes before.
[[nodiscard]] DayRange termOf(QDate today, const DayRange& wanted);

/// Fails with Error::Gone where there is no such group, with Error::Invalid where the term ends before it
/// begins.
[[nodiscard]] Result<TermRegister> termRegister(Club& club, GroupId group, const DayRange& wanted);

} // namespace hearth
