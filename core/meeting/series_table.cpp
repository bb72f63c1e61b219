// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_table.h"

#include "core/club.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_queries.h"

namespace hearth {

namespace {

QString timeText(const std::optional<CivilTime>& time) { return time ? time->text() : QString(); }

} // namespace

void insertSeries(Change& change, const Series& series, ChangeId origin)
{
    const MeetingDraft& pattern = series.pattern;
    MeetingReferences references(change, origin);
    const VenueId venue = references.venue(pattern.venue);
    const GroupId group = references.group(pattern.group);
    change.database().run(
        "INSERT INTO series (id, name, rule, starts, ends, kind, title, venue, room, club_group, capacity,"
        " technology_free, notes, origin, holidays) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
        "?12, ?13, ?14, ?15)",
        series.id, series.name, series.rule, timeText(pattern.starts), timeText(pattern.ends), pattern.kind,
        pattern.title, venue, pattern.room, group, pattern.capacity, pattern.technologyFree, pattern.notes,
        origin, static_cast<int>(series.inHolidays));
    for (const CivilTime& occurrence : series.exclusions) {
        insertExclusion(change, series.id, occurrence, origin);
    }
}

void updateSeries(Change& change, const Series& series)
{
    const MeetingDraft& pattern = series.pattern;
    MeetingReferences references(change);
    const VenueId venue = references.venue(pattern.venue);
    const GroupId group = references.group(pattern.group);
    change.database().run(
        "UPDATE series SET name=?2, rule=?3, starts=?4, ends=?5, kind=?6, title=?7, venue=?8, room=?9,"
        " club_group=?10, capacity=?11, technology_free=?12, notes=?13, holidays=?14 WHERE id=?1",
        series.id, series.name, series.rule, timeText(pattern.starts), timeText(pattern.ends), pattern.kind,
        pattern.title, venue, pattern.room, group, pattern.capacity, pattern.technologyFree, pattern.notes,
        static_cast<int>(series.inHolidays));
    if (const auto there = findSeries(change.database(), series.id);
        there && there->exclusions != series.exclusions) {
        change.database().run("DELETE FROM series_exclusion WHERE series=?1", series.id);
        for (const CivilTime& occurrence : series.exclusions) {
            insertExclusion(change, series.id, occurrence);
        }
    }
}

void removeSeries(Database& database, SeriesId id)
{
    database.run("DELETE FROM series_exclusion WHERE series=?1", id);
    database.run("DELETE FROM series WHERE id=?1", id);
}

void insertExclusion(Change& change, SeriesId series, const CivilTime& occurrence, ChangeId origin)
{
    change.database().run(
        "INSERT INTO series_exclusion (series, id, occurrence, origin) VALUES (?1, ?2, ?3, ?4)", series,
        change.newId<RowId>(), occurrence.text(), origin);
}

void setLaidOut(Database& database, SeriesId series, QDate until)
{
    database.run("INSERT INTO laid_out (series, until) VALUES (?1, ?2)"
                 " ON CONFLICT (series) DO UPDATE SET until=excluded.until",
                 series, until.toString(Qt::ISODate));
}

} // namespace hearth
