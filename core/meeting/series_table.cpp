// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_table.h"

#include "core/store/database.h"

namespace hearth {

void insertSeries(Database& database, const Series& series, ChangeId origin)
{
    database.run("INSERT INTO series (id, name, rule, origin) VALUES (?1, ?2, ?3, ?4)", series.id,
                 series.name, series.rule, origin);
}

void updateSeries(Database& database, const Series& series)
{
    database.run("UPDATE series SET name=?2, rule=?3 WHERE id=?1", series.id, series.name, series.rule);
}

void removeSeries(Database& database, SeriesId id) { database.run("DELETE FROM series WHERE id=?1", id); }

} // namespace hearth
