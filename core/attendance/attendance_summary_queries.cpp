// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_summary_queries.h"

#include "core/store/database.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hearth {

namespace {

constexpr int daysInWeek = 7;

/// Before and after whatever a club keeps, as times sort.
QString firstText(const DayRange& range)
{
    return range.first.isValid() ? range.first.toString(Qt::ISODate) : QString();
}

QString afterText(const DayRange& range)
{
    return range.last.isValid() ? range.last.addDays(1).toString(Qt::ISODate) : QStringLiteral("~");
}

class Weekdays {
public:
    void add(QDate day, int visits) { m_visits.at(static_cast<std::size_t>(day.dayOfWeek() - 1)) += visits; }

    [[nodiscard]] std::optional<UsualDay> usual() const
    {
        constexpr int fewest = 3;
        const int all = std::accumulate(m_visits.begin(), m_visits.end(), 0);
        const auto* const most = std::max_element(m_visits.begin(), m_visits.end());
        return all < fewest || *most * 2 < all
                   ? std::nullopt
                   : std::optional(UsualDay{static_cast<Qt::DayOfWeek>(most - m_visits.begin() + 1), *most});
    }

private:
    std::array<int, daysInWeek> m_visits{};
};

std::optional<double> rateOf(int came, int absent)
{
    return came + absent == 0 ? std::nullopt : std::optional(static_cast<double>(came) / (came + absent));
}

void count(MemberAttendance& whole, const VisitLine& line, bool& hasCome)
{
    const QDate day = line.starts.date;
    switch (line.status) {
    case AttendanceStatus::Late:
        ++whole.late;
        [[fallthrough]];
    case AttendanceStatus::Present:
        ++whole.present;
        hasCome = true;
        whole.firstSeen = day;
        whole.lastSeen = whole.lastSeen.isValid() ? whole.lastSeen : day;
        break;
    case AttendanceStatus::Excused:
        ++whole.excused;
        break;
    case AttendanceStatus::Absent:
        ++whole.absent;
        whole.absentInARow += hasCome ? 0 : 1;
        break;
    }
}

std::vector<GroupEvening> eveningsOf(Database& database, GroupId group, const DayRange& range)
{
    std::vector<GroupEvening> evenings;
    Query rows = database.query(
        "SELECT m.id, m.title, m.starts, coalesce(sum(a.status<=1), 0)"
        " + (SELECT coalesce(sum(h.count), 0) FROM head_count AS h WHERE h.meeting=m.id),"
        " coalesce(sum(a.status=2), 0), coalesce(sum(a.status=3), 0)"
        " FROM meeting AS m LEFT JOIN attendance AS a ON a.meeting=m.id"
        " WHERE m.club_group=?1 AND m.register=2 AND m.status<>2 AND m.starts>=?2 AND m.starts<?3"
        " GROUP BY m.id ORDER BY m.starts DESC, m.id",
        group, firstText(range), afterText(range));
    while (rows.next()) {
        evenings.push_back({rows.id<MeetingId>(0), rows.text(1),
                            CivilTime::fromText(rows.text(2)).value_or(CivilTime()), rows.smallInteger(3),
                            rows.smallInteger(4), rows.smallInteger(5)});
    }
    return evenings;
}

std::vector<GroupPerson> peopleOf(Database& database, GroupId group, const DayRange& range, QDate today)
{
    std::vector<GroupPerson> people;
    Query rows = database.query(
        "SELECT g.member, coalesce(sum(a.status<=1), 0), coalesce(sum(a.status=3), 0),"
        " max(CASE WHEN a.status<=1 THEN m.starts END)"
        " FROM (SELECT DISTINCT member FROM group_member WHERE club_group=?1 AND since<=?4"
        " AND (until='' OR until>?4)) AS g"
        " LEFT JOIN meeting AS m ON m.club_group=?1 AND m.register=2 AND m.status<>2 AND m.starts>=?2"
        " AND m.starts<?3 LEFT JOIN attendance AS a ON a.meeting=m.id AND a.member=g.member"
        " GROUP BY g.member ORDER BY g.member",
        group, firstText(range), afterText(range), today.toString(Qt::ISODate));
    while (rows.next()) {
        const auto seen = CivilTime::fromText(rows.text(3));
        people.push_back(
            {rows.id<MemberId>(0), rows.smallInteger(1), rows.smallInteger(2), seen ? seen->date : QDate()});
    }
    return people;
}

} // namespace

std::optional<double> MemberAttendance::rate() const { return rateOf(present, absent); }

MemberAttendance attendanceOf(Database& database, MemberId member, const DayRange& range)
{
    MemberAttendance whole;
    Query rows = database.query(
        "SELECT m.id, m.title, m.starts, a.status FROM attendance AS a JOIN meeting AS m ON m.id=a.meeting"
        " WHERE a.member=?1 AND m.register=2 AND m.status<>2 AND m.starts>=?2 AND m.starts<?3"
        " ORDER BY m.starts DESC, m.id DESC",
        member, firstText(range), afterText(range));
    Weekdays weekdays;
    bool hasCome = false;
    while (rows.next()) {
        const VisitLine& line = whole.lines.emplace_back(VisitLine{
            rows.id<MeetingId>(0), rows.text(1), CivilTime::fromText(rows.text(2)).value_or(CivilTime()),
            static_cast<AttendanceStatus>(rows.smallInteger(3))});
        count(whole, line, hasCome);
        if (came(line.status)) {
            weekdays.add(line.starts.date, 1);
        }
    }
    whole.usualDay = weekdays.usual();
    return whole;
}

std::optional<double> GroupAttendance::rate() const
{
    int came = 0;
    int absent = 0;
    for (const GroupEvening& evening : evenings) {
        came += evening.came;
        absent += evening.absent;
    }
    return rateOf(came, absent);
}

GroupAttendance attendanceOf(Database& database, GroupId group, const DayRange& range, QDate today)
{
    GroupAttendance whole;
    whole.evenings = eveningsOf(database, group, range);
    whole.people = peopleOf(database, group, range, today);
    Weekdays weekdays;
    double came = 0;
    for (const GroupEvening& evening : whole.evenings) {
        came += evening.came;
        weekdays.add(evening.starts.date, evening.came);
    }
    whole.averageCame = whole.evenings.empty() ? 0 : came / static_cast<double>(whole.evenings.size());
    whole.usualDay = weekdays.usual();
    return whole;
}

} // namespace hearth
