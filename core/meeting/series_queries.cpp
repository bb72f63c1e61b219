// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SeriesQueries {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeriesQueries)
};

} // namespace

std::optional<Series> findSeries(Database& database, SeriesId id)
{
    Query row = database.query("SELECT id, name, rule FROM series WHERE id=?1", id);
    return row.next() ? std::optional(Series{row.id<SeriesId>(0), row.text(1), row.text(2)}) : std::nullopt;
}

std::optional<SeriesId> findSeriesNamed(Database& database, const QString& name)
{
    const std::string folded = fold(name);
    Query rows = database.query("SELECT id, name FROM series ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<SeriesId>(0);
        }
    }
    return std::nullopt;
}

std::vector<Series> listSeries(Database& database)
{
    std::vector<Series> all;
    Query rows = database.query("SELECT id, name, rule FROM series ORDER BY name COLLATE NOCASE, id");
    while (rows.next()) {
        all.push_back({rows.id<SeriesId>(0), rows.text(1), rows.text(2)});
    }
    return all;
}

std::int64_t meetingsOfSeries(Database& database, SeriesId id)
{
    return database.number("SELECT count(*) FROM meeting WHERE series=?1", id);
}

QString seriesName(Club& club, SeriesId id)
{
    if (const auto series = findSeries(club.database(), id)) {
        return series->name;
    }
    return club.history()
        .removedText("series", id.value(), "name")
        .value_or(SeriesQueries::tr("a deleted series"));
}

} // namespace hearth
