// SPDX-License-Identifier: GPL-3.0-or-later
// Making the meetings that a series' rule means. A rule that ends is laid out whole, also into the past; an
// endless one for a year and a half ahead, and further as time goes on. Doing so again adds nothing.
#pragma once

#include "core/base/result.h"
#include "core/meeting/series.h"

namespace hearth {

class Club;
class Database;

/// How far ahead of the day an endless series has its meetings.
inline constexpr int monthsLaidOut = 18;

struct SeriesLayout;

/// The meeting of `occurrence` as the series has it, before any holidays are looked at.
[[nodiscard]] Meeting
meetingOfSeries(const Series& series, const SeriesLayout& layout, const CivilTime& occurrence);

/// Makes the meetings of `series`, which is in the book, that are neither there nor excluded, as rows of its
/// `origin`, but for what its word on holidays leaves out or moves; returns how many. Throws `StoreError`,
/// and `Refusal` where the rule can't be laid out.
int layOut(Database& database, const Series& series, QDate today, const QTimeZone& zone);

/// Lays out whichever series never was, as one that came from elsewhere, and further whichever endless one
/// has run short; returns how many meetings were made. No change of the club's, for they follow from what it
/// holds. A series whose rule came from elsewhere and can't be read stays as it is.
[[nodiscard]] Result<int> extendSeries(Club& club);

} // namespace hearth
