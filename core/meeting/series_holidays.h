// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the meetings of a series in step with the club's holidays. What is past, was moved by hand or holds
// something stays as it is.
#pragma once

#include "core/meeting/holiday_calendar.h"

namespace hearth {

class Change;
class Database;

[[nodiscard]] HolidayCalendar holidayCalendar(Database& database);

/// All occurrences of `series` from its beginning to the last day that is laid out, and those that a meeting
/// may be moved past. Nothing for a rule that can't be read.
[[nodiscard]] std::vector<CivilTime>
occurrencesLaidOut(Database& database, const Series& series, const QTimeZone& zone);

/// Those of them that have no meeting because of the holidays.
[[nodiscard]] std::vector<CivilTime>
leftOutByHolidays(Database& database, const Series& series, const QTimeZone& zone);

/// After the holidays were `before` and are now as the book has them: leaves out, moves and brings back the
/// coming meetings of every series. Returns how many.
int followHolidays(Change& change, const HolidayCalendar& before);

/// Says what becomes of the meetings of the series in holidays, and does so with the coming ones. Returns how
/// many.
int setInHolidays(Change& change, SeriesId id, InHolidays rule);

} // namespace hearth
