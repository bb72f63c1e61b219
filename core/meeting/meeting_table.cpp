// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_table.h"

#include "core/club.h"

namespace hearth {

namespace {

void write(Query query, const Meeting& meeting, ChangeId origin)
{
    query.bind(meeting.id, meeting.series, meeting.occurrence ? meeting.occurrence->text() : QString(),
               meeting.kind, meeting.title, meeting.starts.text(), meeting.ends.text(), meeting.venue,
               meeting.room, meeting.group, meeting.capacity, meeting.technologyFree,
               static_cast<int>(meeting.status), meeting.cancelReason,
               static_cast<int>(meeting.registerState), meeting.notes);
    if (origin) {
        query.bindOne(17, origin);
    }
    query.run();
}

} // namespace

void insertMeeting(Database& database, const Meeting& meeting, ChangeId origin)
{
    write(
        database.query("INSERT INTO meeting (id, series, occurrence, kind, title, starts, ends, venue, room,"
                       " club_group, capacity, technology_free, status, cancel_reason, register, notes,"
                       " origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                       " ?16, ?17)"),
        meeting, origin);
}

void updateMeeting(Database& database, const Meeting& meeting)
{
    write(database.query("UPDATE meeting SET series=?2, occurrence=?3, kind=?4, title=?5, starts=?6, ends=?7,"
                         " venue=?8, room=?9, club_group=?10, capacity=?11, technology_free=?12, status=?13,"
                         " cancel_reason=?14, register=?15, notes=?16 WHERE id=?1"),
          meeting, {});
}

void removeMeeting(Database& database, MeetingId id)
{
    database.run("DELETE FROM door_event WHERE meeting=?1", id);
    database.run("DELETE FROM door_head WHERE meeting=?1", id);
    database.run("DELETE FROM attendance WHERE meeting=?1", id);
    database.run("DELETE FROM head_count WHERE meeting=?1", id);
    database.run("DELETE FROM invitation WHERE meeting=?1", id);
    database.run("DELETE FROM seat WHERE meeting=?1", id);
    database.run("DELETE FROM table_plan WHERE meeting=?1", id);
    database.run("DELETE FROM waiting WHERE meeting=?1", id);
    database.run("DELETE FROM pick_up WHERE meeting=?1", id);
    database.run("DELETE FROM custom_value WHERE owner=?1", id);
    database.run("DELETE FROM meeting WHERE id=?1", id);
}

MeetingReferences::MeetingReferences(Change& change, ChangeId origin)
    : m_change(change),
      m_origin(origin),
      m_series(change.database(), "series"),
      m_venues(change.database(), "venue"),
      m_groups(change.database(), "club_group")
{
}

template<class SomeId>
SomeId MeetingReferences::findOrAdd(NamedRows& rows, std::string_view table, const QString& name)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const auto found = rows.find(name)) {
        if (m_origin) {
            m_change.references(table, *found);
        }
        return SomeId(*found);
    }
    const auto id = m_change.newId<SomeId>();
    rows.add(id.value(), name, m_origin);
    return id;
}

SeriesId MeetingReferences::series(const QString& name)
{
    return findOrAdd<SeriesId>(m_series, "series", name);
}

VenueId MeetingReferences::venue(const QString& name) { return findOrAdd<VenueId>(m_venues, "venue", name); }

GroupId MeetingReferences::group(const QString& name)
{
    return findOrAdd<GroupId>(m_groups, "club_group", name);
}

} // namespace hearth
