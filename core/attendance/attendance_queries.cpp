// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"

#include "core/store/database.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

constexpr std::string_view oneMark =
    "SELECT meeting, member, status, arrived, gone, guest_of, source, note FROM attendance"
    " WHERE meeting=?1 AND member=?2";
constexpr std::string_view oneRegister =
    "SELECT meeting, member, status, arrived, gone, guest_of, source, note FROM attendance"
    " WHERE meeting=?1 ORDER BY member";

constexpr std::string_view allListed =
    "SELECT a.meeting, a.member, a.status, a.arrived, a.gone, a.guest_of, a.source, a.note,"
    " m.title, m.starts, p.given_name, p.family_name FROM attendance AS a"
    " CROSS JOIN meeting AS m ON m.id=a.meeting CROSS JOIN member AS p ON p.id=a.member"
    " ORDER BY a.meeting, a.member";
constexpr std::string_view oneListed =
    "SELECT a.meeting, a.member, a.status, a.arrived, a.gone, a.guest_of, a.source, a.note,"
    " m.title, m.starts, p.given_name, p.family_name FROM attendance AS a"
    " CROSS JOIN meeting AS m ON m.id=a.meeting CROSS JOIN member AS p ON p.id=a.member"
    " WHERE a.meeting=?1 ORDER BY a.member";

// With max() SQLite takes the other columns from the row that holds the greatest value: of periods that
// overlap the one that began last says the status. An unknown start is an empty text and so the earliest.
constexpr std::string_view membersOfDay =
    "SELECT member FROM (SELECT member, status, max(since) FROM member_status"
    "  WHERE since<=?1 AND (until='' OR until>?1) GROUP BY member) WHERE status<=2 ORDER BY member";
constexpr std::string_view groupOfDay =
    "SELECT DISTINCT member FROM group_member AS g"
    " WHERE club_group=?2 AND since<=?1 AND (until='' OR until>?1)"
    "   AND (NOT EXISTS (SELECT 1 FROM member_status AS s WHERE s.member=g.member)"
    "     OR (SELECT status FROM member_status AS s WHERE s.member=g.member AND s.since<=?1"
    "          AND (s.until='' OR s.until>?1) ORDER BY s.since DESC LIMIT 1)<>5)"
    " ORDER BY member";

void readMark(const Query& row, Attendance& mark)
{
    mark.meeting = row.id<MeetingId>(0);
    mark.member = row.id<MemberId>(1);
    mark.status = static_cast<AttendanceStatus>(row.smallInteger(2));
    mark.arrived = row.optionalInteger(3);
    mark.gone = row.optionalInteger(4);
    mark.guestOf = row.id<MemberId>(5);
    mark.source = static_cast<AttendanceSource>(row.smallInteger(6));
    mark.note = row.text(7);
}

} // namespace

std::optional<Attendance> findAttendance(Database& database, MeetingId meeting, MemberId member)
{
    Query row = database.query(oneMark, meeting, member);
    if (!row.next()) {
        return std::nullopt;
    }
    Attendance mark;
    readMark(row, mark);
    return mark;
}

std::vector<Attendance> listRegister(Database& database, MeetingId meeting)
{
    std::vector<Attendance> marks;
    Query rows = database.query(oneRegister, meeting);
    while (rows.next()) {
        readMark(rows, marks.emplace_back());
    }
    return marks;
}

std::vector<HeadCount> listHeadCounts(Database& database, MeetingId meeting)
{
    std::vector<HeadCount> counts;
    Query rows =
        database.query("SELECT id, count, note FROM head_count WHERE meeting=?1 ORDER BY id", meeting);
    while (rows.next()) {
        counts.push_back({meeting, rows.id<RowId>(0), rows.smallInteger(1), rows.text(2)});
    }
    return counts;
}

std::int64_t countAttendance(Database& database, std::int64_t most)
{
    return database.number("SELECT count(*) FROM (SELECT 1 FROM attendance LIMIT ?1)", most);
}

std::vector<MemberId> expectedAt(Database& database, GroupId group, QDate day)
{
    std::vector<MemberId> people;
    Query rows = database.query(group ? groupOfDay : membersOfDay);
    rows.bindOne(1, day.toString(Qt::ISODate));
    if (group) {
        rows.bindOne(2, group);
    }
    while (rows.next()) {
        people.push_back(rows.id<MemberId>(0));
    }
    return people;
}

std::vector<MemberId> expectedAt(Database& database, const Meeting& meeting)
{
    std::vector<MemberId> people = expectedAt(database, meeting.group, meeting.starts.date);
    std::vector<MemberId> invited;
    Query rows = database.query("SELECT member FROM invitation WHERE meeting=?1 ORDER BY member", meeting.id);
    while (rows.next()) {
        invited.push_back(rows.id<MemberId>(0));
    }
    if (!invited.empty()) {
        std::vector<MemberId> all;
        std::set_union(people.begin(), people.end(), invited.begin(), invited.end(), std::back_inserter(all));
        people = std::move(all);
    }
    return people;
}

AttendanceReader::AttendanceReader(Database& database) : m_rows(database.query(allListed)) {}

AttendanceReader::AttendanceReader(Database& database, MeetingId meeting)
    : m_rows(database.query(oneListed, meeting))
{
}

bool AttendanceReader::next(ListedAttendance& row)
{
    if (!m_rows.next()) {
        return false;
    }
    readMark(m_rows, row.attendance);
    row.title = m_rows.text(8);
    row.starts = m_rows.text(9);
    row.givenName = m_rows.text(10);
    row.familyName = m_rows.text(11);
    return true;
}

} // namespace hearth
