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

constexpr std::string_view oneSeries =
    "SELECT s.id, s.name, s.rule, s.starts, s.ends, s.kind, s.title, coalesce(v.name, ''), s.room,"
    " coalesce(g.name, ''), s.capacity, s.technology_free, s.notes, s.holidays FROM series AS s"
    " LEFT JOIN venue AS v ON v.id=s.venue LEFT JOIN club_group AS g ON g.id=s.club_group WHERE s.id=?1";
constexpr std::string_view allSeries =
    "SELECT s.id, s.name, s.rule, s.starts, s.ends, s.kind, s.title, coalesce(v.name, ''), s.room,"
    " coalesce(g.name, ''), s.capacity, s.technology_free, s.notes, s.holidays FROM series AS s"
    " LEFT JOIN venue AS v ON v.id=s.venue LEFT JOIN club_group AS g ON g.id=s.club_group"
    " ORDER BY s.name COLLATE NOCASE, s.id";

Series readRow(const Query& row)
{
    Series series;
    series.id = row.id<SeriesId>(0);
    series.name = row.text(1);
    series.rule = row.text(2);
    MeetingDraft& pattern = series.pattern;
    pattern.starts = CivilTime::fromText(row.text(3));
    pattern.ends = CivilTime::fromText(row.text(4));
    pattern.kind = row.text(5);
    pattern.title = row.text(6);
    pattern.venue = row.text(7);
    pattern.room = row.text(8);
    pattern.group = row.text(9);
    if (const auto capacity = row.optionalInteger(10)) {
        pattern.capacity = static_cast<int>(*capacity);
    }
    if (const auto free = row.optionalInteger(11)) {
        pattern.technologyFree = *free != 0;
    }
    pattern.notes = row.text(12);
    series.inHolidays = static_cast<InHolidays>(row.integer(13));
    return series;
}

void readExclusions(Database& database, Series& series)
{
    Query rows = database.query(
        "SELECT DISTINCT occurrence FROM series_exclusion WHERE series=?1 ORDER BY occurrence", series.id);
    while (rows.next()) {
        if (const auto occurrence = CivilTime::fromText(rows.text(0))) {
            series.exclusions.push_back(*occurrence);
        }
    }
}

} // namespace

std::optional<Series> findSeries(Database& database, SeriesId id)
{
    Query row = database.query(oneSeries, id);
    if (!row.next()) {
        return std::nullopt;
    }
    Series series = readRow(row);
    readExclusions(database, series);
    return series;
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

QString freeSeriesName(Database& database, const QString& name)
{
    QString free = name;
    for (int number = 2; !name.isEmpty() && findSeriesNamed(database, free); ++number) {
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    }
    return free;
}

std::vector<Series> listSeries(Database& database)
{
    std::vector<Series> all;
    Query rows = database.query(allSeries);
    while (rows.next()) {
        all.push_back(readRow(rows));
        readExclusions(database, all.back());
    }
    return all;
}

std::set<QString> occurrencesDecided(Database& database, SeriesId id)
{
    std::set<QString> decided;
    Query rows = database.query("SELECT occurrence FROM meeting WHERE series=?1"
                                " UNION SELECT occurrence FROM series_exclusion WHERE series=?1",
                                id);
    while (rows.next()) {
        decided.insert(rows.text(0));
    }
    return decided;
}

std::optional<SeriesLayout> layoutOf(Database& database, SeriesId id)
{
    Query row =
        database.query("SELECT s.venue, s.club_group, s.origin, coalesce(l.until, '') FROM series AS s"
                       " LEFT JOIN laid_out AS l ON l.series=s.id WHERE s.id=?1",
                       id);
    if (!row.next()) {
        return std::nullopt;
    }
    return SeriesLayout{row.id<VenueId>(0), row.id<GroupId>(1), row.id<ChangeId>(2),
                        QDate::fromString(row.text(3), Qt::ISODate)};
}

std::map<CivilTime, MeetingId> meetingsByOccurrence(Database& database, SeriesId id)
{
    std::map<CivilTime, MeetingId> meetings;
    Query rows = database.query("SELECT occurrence, id FROM meeting WHERE series=?1", id);
    while (rows.next()) {
        if (const auto occurrence = CivilTime::fromText(rows.text(0))) {
            meetings.emplace(*occurrence, rows.id<MeetingId>(1));
        }
    }
    return meetings;
}

std::vector<MeetingId> meetingsInSeries(Database& database, SeriesId id)
{
    std::vector<MeetingId> ids;
    Query rows = database.query("SELECT id FROM meeting WHERE series=?1 ORDER BY occurrence, id", id);
    while (rows.next()) {
        ids.push_back(rows.id<MeetingId>(0));
    }
    return ids;
}

bool hasRecords(Database& database, MeetingId id)
{
    return database.number("SELECT EXISTS (SELECT 1 FROM attendance WHERE meeting=?1)"
                           " OR EXISTS (SELECT 1 FROM head_count WHERE meeting=?1)"
                           " OR EXISTS (SELECT 1 FROM invitation WHERE meeting=?1)"
                           " OR EXISTS (SELECT 1 FROM seat WHERE meeting=?1)",
                           id) != 0;
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
