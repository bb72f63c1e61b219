// SPDX-License-Identifier: GPL-3.0-or-later
// How well meetings are attended over a time, in three small tables and without a name: what can be shown to
// anybody. Only complete registers count.
#pragma once

#include "core/base/day_range.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/report/sheet_head.h"

#include <array>
#include <vector>

namespace hearth {

class Club;

struct AttendanceSummary {
    /// Meetings that have something in common.
    struct Part {
        QDate day; ///< The month's first, or any day of the weekday.
        int meetings = 0;
        int came = 0; ///< To all of them together, heads among them.

        [[nodiscard]] double average() const
        {
            return meetings == 0 ? 0 : static_cast<double>(came) / meetings;
        }
        bool operator==(const Part&) const = default;
    };

    SheetHead head;
    QString group; ///< Empty for the whole club's meetings.
    DayRange term;
    Part whole;
    std::vector<Part> months;   ///< In order, those without a meeting left out.
    std::vector<Part> weekdays; ///< From Monday on, likewise.
    /// How many people came to none of the meetings that they were expected at, to at most a quarter, half,
    /// three quarters of them, and to more.
    std::array<int, 5> regularity{};

    bool operator==(const AttendanceSummary&) const = default;
};

/// Fails with Error::Gone where there is no such group, with Error::Invalid where the time ends before it
/// begins.
[[nodiscard]] Result<AttendanceSummary> attendanceSummary(Club& club, GroupId group, const DayRange& wanted);

} // namespace hearth
