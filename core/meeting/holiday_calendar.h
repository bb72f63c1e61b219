// SPDX-License-Identifier: GPL-3.0-or-later
// When the meeting of an occurrence is held, given the club's holidays and what its series says of them.
#pragma once

#include "core/meeting/holiday.h"
#include "core/meeting/series.h"

#include <optional>
#include <vector>

namespace hearth {

class HolidayCalendar {
public:
    explicit HolidayCalendar(std::vector<Holiday> holidays) : m_holidays(std::move(holidays)) {}

    [[nodiscard]] bool isFree(QDate day) const;

    /// How many weeks a meeting is moved at most; where all of them are holidays it is left out.
    static constexpr int mostWeeks = 10;
    static constexpr int daysLookedAhead = mostWeeks * 7;

    /// When the meeting of `occurrence` starts; nothing where it is left out. `occurrences`: those of its
    /// series in order, at least until `mostWeeks` later.
    [[nodiscard]] std::optional<CivilTime>
    heldAt(const CivilTime& occurrence, InHolidays rule, const std::vector<CivilTime>& occurrences) const;

private:
    std::vector<Holiday> m_holidays;
};

} // namespace hearth
