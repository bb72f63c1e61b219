// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that writes series.
#pragma once

#include "core/meeting/series.h"

namespace hearth {

class Database;

/// `origin`: the bulk change whose row it is, or none. Throws `StoreError`.
void insertSeries(Database& database, const Series& series, ChangeId origin = {});
void updateSeries(Database& database, const Series& series);
void removeSeries(Database& database, SeriesId id);

} // namespace hearth
