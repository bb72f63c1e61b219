// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that writes series.
#pragma once

#include "core/meeting/series.h"

namespace hearth {

class Change;
class Database;

/// Place and group that the pattern names are made where there are none. `origin`: the bulk change whose rows
/// they are, or none. Throws `StoreError`.
void insertSeries(Change& change, const Series& series, ChangeId origin = {});
void updateSeries(Change& change, const Series& series);
/// Also takes away its exclusions.
void removeSeries(Database& database, SeriesId id);

/// An occurrence of the rule that shall not be.
void insertExclusion(Change& change, SeriesId series, const CivilTime& occurrence, ChangeId origin = {});

/// How far an endless series has been laid out. Not recorded.
void setLaidOut(Database& database, SeriesId series, QDate until);

} // namespace hearth
