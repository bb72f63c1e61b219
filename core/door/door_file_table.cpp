// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_file_table.h"

#include "core/door/door_file_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/technology_free_queries.h"
#include "core/store/database.h"
#include "core/store/store_error.h"
#include "core/store/transaction.h"

#include <QFile>

#include <set>

namespace hearth {

namespace {

class Filling {
public:
    Filling(Database& club, Database& door, const DoorFileScope& scope)
        : m_club(club), m_door(door), m_scope(scope)
    {
    }

    int fill()
    {
        copySettings();
        choosePeople();
        for (const MemberId member : m_people) {
            copyPerson(member);
        }
        for (const MeetingId meeting : m_scope.meetings) {
            copyMeeting(meeting);
        }
        return static_cast<int>(m_people.size());
    }

private:
    void copySettings()
    {
        // Neither logo nor letterhead: nothing is printed at a door.
        Query rows = m_club.query(
            "SELECT id, name, value FROM setting WHERE name IN ('name', 'country', 'zone', 'language', 'uid',"
            " 'people', 'person', 'hidden_parts', 'door', 'door_pin')");
        while (rows.next()) {
            m_door.run("INSERT INTO setting (id, name, value) VALUES (?1, ?2, ?3)", rows.integer(0),
                       rows.bytes(1), rows.bytes(2));
        }
    }

    void take(Query rows)
    {
        while (rows.next()) {
            m_people.insert(rows.id<MemberId>(0));
        }
    }

    /// Full, trial and honorary members and guests of these days, and whoever is in the meetings' registers
    /// already or invited to them.
    void choosePeople()
    {
        take(m_club.query("SELECT member FROM member_status WHERE status<=3 AND since<=?2"
                          " AND (until='' OR until>?1)",
                          m_scope.first.toString(Qt::ISODate), m_scope.last.toString(Qt::ISODate)));
        for (const MeetingId meeting : m_scope.meetings) {
            take(m_club.query(
                "SELECT member FROM attendance WHERE meeting=?1 UNION"
                " SELECT guest_of FROM attendance WHERE meeting=?1 AND guest_of IS NOT NULL UNION"
                " SELECT member FROM invitation WHERE meeting=?1",
                meeting));
        }
    }

    void copyPerson(MemberId member)
    {
        Query row = m_club.query("SELECT number, given_name, family_name, preferred_name, sort_name,"
                                 " name_order, card_code FROM member WHERE id=?1",
                                 member);
        if (!row.next()) {
            throw StoreError(Error::Kind::Internal, "door file: no such member");
        }
        m_door.run("INSERT INTO member (id, number, given_name, family_name, preferred_name, sort_name,"
                   " name_order, card_code) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                   member, row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4),
                   row.integer(5), row.bytes(6));
        copyStatus(member);
        if (m_club.number("SELECT EXISTS (SELECT 1 FROM consent WHERE member=?1 AND kind=2 AND given=0)",
                          member) != 0) {
            m_door.run("INSERT INTO consent (member, kind, given) VALUES (?1, 2, 0)", member);
        }
        Query aliases =
            m_club.query("SELECT id, number, card_code FROM member_alias WHERE member=?1", member);
        while (aliases.next()) {
            m_door.run("INSERT INTO member_alias (id, member, number, card_code) VALUES (?1, ?2, ?3, ?4)",
                       aliases.integer(0), member, aliases.bytes(1), aliases.bytes(2));
        }
    }

    /// One status from the year of joining on, which is all that a door tells namesakes apart by.
    void copyStatus(MemberId member)
    {
        Query row = m_club.query(
            "SELECT id, status, (SELECT min(since) FROM member_status WHERE member=?1) FROM member_status"
            " WHERE member=?1 AND status<=3 AND since<=?3 AND (until='' OR until>?2) ORDER BY since LIMIT 1",
            member, m_scope.first.toString(Qt::ISODate), m_scope.last.toString(Qt::ISODate));
        if (row.next()) {
            constexpr int yearDigits = 4;
            const QString year = row.text(2).left(yearDigits);
            m_door.run("INSERT INTO member_status (member, id, status, since) VALUES (?1, ?2, ?3, ?4)",
                       member, row.integer(0), row.integer(1),
                       year.isEmpty() ? QString() : year + QStringLiteral("-01-01"));
        }
    }

    void copyMeeting(MeetingId id)
    {
        auto meeting = findMeeting(m_club, id);
        if (!meeting) {
            throw StoreError(Error::Kind::Internal, "door file: no such meeting");
        }
        meeting->technologyFree = isTechnologyFree(m_club, *meeting);
        meeting->series = {};
        meeting->occurrence.reset();
        meeting->notes.clear();
        meeting->cancelReason.clear();
        copyVenue(meeting->venue);
        copyGroup(meeting->group);
        insertMeeting(m_door, *meeting, {});
        Query marks = m_club.query("SELECT member, status, arrived, gone, guest_of, source FROM attendance"
                                   " WHERE meeting=?1",
                                   id);
        while (marks.next()) {
            m_door.run("INSERT INTO attendance (meeting, member, status, arrived, gone, guest_of, source)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                       id, marks.integer(0), marks.integer(1), marks.optionalInteger(2),
                       marks.optionalInteger(3), marks.optionalInteger(4), marks.integer(5));
        }
        Query invited = m_club.query("SELECT member FROM invitation WHERE meeting=?1", id);
        while (invited.next()) {
            m_door.run("INSERT INTO invitation (meeting, member) VALUES (?1, ?2)", id, invited.integer(0));
        }
    }

    void copyVenue(VenueId venue)
    {
        if (venue && m_venues.insert(venue).second) {
            Query row = m_club.query("SELECT name FROM venue WHERE id=?1", venue);
            m_door.run("INSERT INTO venue (id, name) VALUES (?1, ?2)", venue,
                       row.next() ? row.bytes(0) : std::string_view());
        }
    }

    /// With those of its people who are taken along.
    void copyGroup(GroupId group)
    {
        if (!group || !m_groups.insert(group).second) {
            return;
        }
        Query row = m_club.query("SELECT name FROM club_group WHERE id=?1", group);
        m_door.run("INSERT INTO club_group (id, name) VALUES (?1, ?2)", group,
                   row.next() ? row.bytes(0) : std::string_view());
        Query people =
            m_club.query("SELECT member, id, since, until FROM group_member WHERE club_group=?1", group);
        while (people.next()) {
            if (m_people.contains(people.id<MemberId>(0))) {
                m_door.run("INSERT INTO group_member (member, id, club_group, since, until)"
                           " VALUES (?1, ?2, ?3, ?4, ?5)",
                           people.integer(0), people.integer(1), group, people.bytes(2), people.bytes(3));
            }
        }
    }

    Database& m_club;
    Database& m_door;
    const DoorFileScope& m_scope;
    std::set<MemberId> m_people;
    std::set<VenueId> m_venues;
    std::set<GroupId> m_groups;
};

QByteArray ownTables()
{
    QFile script(QStringLiteral(":/hearth/schema/door_file.sql"));
    if (!script.open(QIODevice::ReadOnly)) {
        throw StoreError(Error::Kind::Internal, "missing door_file.sql");
    }
    return script.readAll();
}

} // namespace

int fillDoorFile(Database& club, Database& door, const DoorFileScope& scope)
{
    int people = 0;
    {
        Transaction transaction(door);
        door.script(ownTables());
        people = Filling(club, door, scope).fill();
        door.run("INSERT INTO door_file (id, made, sum, log_key) VALUES (1, ?1, ?2, ?3)", scope.made,
                 sumOfSnapshot(door), QString::fromLatin1(scope.logKey.toHex()));
        transaction.commit();
    }
    door.script("PRAGMA application_id=" + QByteArray::number(doorApplicationId));
    return people;
}

} // namespace hearth
