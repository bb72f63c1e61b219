// SPDX-License-Identifier: GPL-3.0-or-later
// Reading series. What takes a `Database` throws `StoreError`.
#pragma once

#include "core/meeting/series.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<Series> findSeries(Database& database, SeriesId id);
/// The series that bears this name, whatever its accents and capitals.
[[nodiscard]] std::optional<SeriesId> findSeriesNamed(Database& database, const QString& name);

/// `name`, with a number behind it where another series bears it already.
[[nodiscard]] QString freeSeriesName(Database& database, const QString& name);

/// All series by name.
[[nodiscard]] std::vector<Series> listSeries(Database& database);
/// The occurrences that have their meeting, wherever it was moved, and those that shall not be.
[[nodiscard]] std::set<QString> occurrencesDecided(Database& database, SeriesId id);

/// What laying out needs beside the series itself.
struct SeriesLayout {
    VenueId venue;
    GroupId group;
    ChangeId origin; ///< The bulk change that made the series and its meetings, or none.
    QDate laidOut;   ///< The last day up to which an endless rule was laid out; invalid before.
};
[[nodiscard]] std::optional<SeriesLayout> layoutOf(Database& database, SeriesId id);

/// Its meetings in the order in which they were meant.
[[nodiscard]] std::vector<MeetingId> meetingsInSeries(Database& database, SeriesId id);
/// The same by the occurrence that each is.
[[nodiscard]] std::map<CivilTime, MeetingId> meetingsByOccurrence(Database& database, SeriesId id);
/// Whether anything was recorded of the meeting or anybody is invited to it by name or has
/// a seat.
[[nodiscard]] bool hasRecords(Database& database, MeetingId id);

/// How many meetings belong to it.
[[nodiscard]] std::int64_t meetingsOfSeries(Database& database, SeriesId id);

/// What the series is called, also when it is gone, for words.
[[nodiscard]] QString seriesName(Club& club, SeriesId id);

} // namespace hearth
