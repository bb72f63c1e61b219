// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to series: each function is one change, and every field's problem is told at once.
#pragma once

#include "core/base/result.h"
#include "core/meeting/series.h"

namespace hearth {

class Club;

/// Fills what `series` leaves open and puts its rule into its one spelling; everything wrong with it, where
/// its meetings would be laid out.
[[nodiscard]] std::vector<Problem> settleSeries(Series& series, const QTimeZone& zone);

/// Adds `draft`, under its own id where it has one, which must be free, else under a new one. With a rule it
/// needs a start, and its meetings are made with it, as a change in bulk: all of a rule that ends, also past
/// ones, else those of the next year and a half. End, kind and title follow from the kind's length, club
/// night and the name where they are left out.
[[nodiscard]] Result<SeriesId> addSeries(Club& club, const Series& draft);
/// Fails with Error::Gone when it has been deleted meanwhile. Refused where the rule or the times of a series
/// would change whose meetings are made: a new series from that day on leaves them what they are.
[[nodiscard]] Done editSeries(Club& club, const Series& draft);
/// Refused while meetings belong to it: their ids are made of the series'.
[[nodiscard]] Done deleteSeries(Club& club, SeriesId id);

} // namespace hearth
