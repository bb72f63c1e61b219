// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/buddy_queries.h"

#include "core/attendance/attendance_queries.h"
#include "core/connections/met_queries.h"
#include "core/meeting/meeting.h"
#include "core/store/database.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hearth {

namespace {

constexpr int firstVisitDays = 120;
constexpr int joinedDays = 60;
constexpr int beginningDays = 14; // of a club's registers, in which nobody is new
constexpr int regularDays = 90;
constexpr int regularVisits = 4; // within these days
constexpr int mostNewcomers = 2; // of one buddy

// A person's status of the day is that of the period that began last; 3 is a guest.
constexpr std::string_view statusOfDay =
    "(SELECT s.status FROM member_status AS s WHERE s.member=?1 AND s.since<=?2"
    " AND (s.until='' OR s.until>?2) ORDER BY s.since DESC LIMIT 1)";

/// How often somebody came, counted no further than to what is no longer new.
int visitsOf(Database& database, MemberId member, const CivilTime& now)
{
    return static_cast<int>(
        database.number("SELECT count(*) FROM (SELECT 1 FROM attendance AS a JOIN meeting AS m"
                        " ON m.id=a.meeting WHERE a.member=?1 AND a.status<=1 AND m.status<>2"
                        " AND m.starts<=?2 LIMIT ?3)",
                        member, now.text(), newcomerVisits + 1));
}

bool isPresentMember(Database& database, MemberId member, QDate day)
{
    static const std::string sql = "SELECT coalesce(" + std::string(statusOfDay) + ", 9)<=3";
    return database.number(sql, member, day.toString(Qt::ISODate)) != 0;
}

/// Who came since that day, by id.
std::vector<MemberId> seenSince(Database& database, QDate first, const CivilTime& now)
{
    std::vector<MemberId> seen;
    Query rows = database.query("SELECT DISTINCT a.member FROM meeting AS m CROSS JOIN attendance AS a"
                                " ON a.meeting=m.id WHERE m.starts>=?1 AND m.starts<=?2 AND m.status<>2"
                                " AND a.status<=1 ORDER BY a.member",
                                first.toString(Qt::ISODate), now.text());
    while (rows.next()) {
        seen.push_back(rows.id<MemberId>(0));
    }
    return seen;
}

/// The day of the first meeting that matches; invalid where none does.
QDate firstDay(Query row)
{
    return row.next() ? QDate::fromString(row.text(0).left(10), Qt::ISODate) : QDate();
}

QDate firstRegister(Database& database)
{
    return firstDay(database.query("SELECT min(starts) FROM meeting WHERE status<>2 AND EXISTS"
                                   " (SELECT 1 FROM attendance WHERE meeting=meeting.id AND status<=1)"));
}

QDate firstVisit(Database& database, MemberId member)
{
    return firstDay(database.query("SELECT min(m.starts) FROM attendance AS a JOIN meeting AS m"
                                   " ON m.id=a.meeting WHERE a.member=?1 AND a.status<=1 AND m.status<>2",
                                   member));
}

QDate joinedOn(Database& database, MemberId member)
{
    return firstDay(database.query("SELECT min(since) FROM member_status WHERE member=?1", member));
}

std::vector<MemberId> joinedSince(Database& database, QDate first, QDate today)
{
    std::vector<MemberId> joined;
    Query rows = database.query("SELECT member FROM member_status GROUP BY member"
                                " HAVING min(since)>=?1 AND min(since)<=?2 ORDER BY member",
                                first.toString(Qt::ISODate), today.toString(Qt::ISODate));
    while (rows.next()) {
        joined.push_back(rows.id<MemberId>(0));
    }
    return joined;
}

std::map<MemberId, int> counted(Query rows)
{
    std::map<MemberId, int> counts;
    while (rows.next()) {
        counts.emplace(rows.id<MemberId>(0), rows.smallInteger(1));
    }
    return counts;
}

} // namespace

MemberId buddyOf(Database& database, MemberId newcomer)
{
    Query row =
        database.query("SELECT member FROM relation WHERE other=?1 AND kind=1 ORDER BY id DESC", newcomer);
    return row.next() ? row.id<MemberId>(0) : MemberId();
}

std::vector<MemberId> newcomersOf(Database& database, MemberId buddy)
{
    std::vector<MemberId> others;
    Query rows =
        database.query("SELECT other FROM relation WHERE member=?1 AND kind=1 ORDER BY other", buddy);
    while (rows.next()) {
        others.push_back(rows.id<MemberId>(0));
    }
    return others;
}

std::vector<FirstVisits> newcomers(Database& database, const CivilTime& now)
{
    const QDate beginning = firstRegister(database);
    if (!beginning.isValid()) {
        return {};
    }
    const QDate firstNew = beginning.addDays(beginningDays);
    const auto belongedBefore = [&](MemberId member) {
        const QDate joined = joinedOn(database, member);
        return !joined.isValid() || joined < beginning;
    };
    const std::set<MemberId> out = peopleLeftOut(database, now.date);
    std::vector<FirstVisits> found;
    const QDate first = std::max(firstNew, now.date.addDays(-firstVisitDays));
    for (const MemberId member : seenSince(database, first, now)) {
        const int visits = visitsOf(database, member, now);
        if (visits <= newcomerVisits && firstVisit(database, member) >= first && !belongedBefore(member)) {
            found.push_back({member, visits, {}});
        }
    }
    for (const MemberId member :
         joinedSince(database, std::max(firstNew, now.date.addDays(-joinedDays)), now.date)) {
        if (visitsOf(database, member, now) == 0) {
            found.push_back({member, 0, {}});
        }
    }
    std::erase_if(found, [&](const FirstVisits& one) {
        return out.contains(one.member) || !isPresentMember(database, one.member, now.date);
    });
    for (FirstVisits& one : found) {
        one.buddy = buddyOf(database, one.member);
    }
    std::sort(found.begin(), found.end(),
              [](const FirstVisits& one, const FirstVisits& other) { return one.member < other.member; });
    return found;
}

std::vector<FirstVisits> newcomersAt(Database& database, const Meeting& meeting, const CivilTime& now)
{
    const std::vector<MemberId> expected = expectedAt(database, meeting);
    std::vector<FirstVisits> all = newcomers(database, now);
    std::erase_if(all, [&](const FirstVisits& one) {
        const bool isGuest = !meeting.group && one.visits > 0;
        return !isGuest && !std::binary_search(expected.begin(), expected.end(), one.member);
    });
    return all;
}

std::vector<BuddyProposal>
proposeBuddies(Database& database, MemberId newcomer, const CivilTime& now, std::size_t most)
{
    if (isLeftOut(database, now.date, newcomer)) {
        return {};
    }
    const std::set<MemberId> out = peopleLeftOut(database, now.date);
    const auto members = expectedAt(database, GroupId(), now.date); // full, trial and honorary ones
    const auto evenings = counted(
        database.query("SELECT b.member, count(*) FROM attendance AS a JOIN meeting AS m ON m.id=a.meeting"
                       " JOIN attendance AS b ON b.meeting=a.meeting WHERE a.member=?1 AND a.status<=1"
                       " AND b.status<=1 AND m.status<>2 GROUP BY b.member",
                       newcomer));
    const auto atHome = counted(
        database.query("SELECT b.member, count(*) FROM household_member AS a JOIN household_member AS b"
                       " ON b.household=a.household WHERE a.member=?1 GROUP BY b.member",
                       newcomer));
    const auto visits = counted(database.query(
        "SELECT a.member, count(*) AS visits FROM meeting AS m CROSS JOIN attendance AS a ON a.meeting=m.id"
        " WHERE m.starts>=?1 AND m.starts<=?2 AND m.status<>2 AND a.status<=1 GROUP BY a.member"
        " HAVING visits>=?3",
        now.date.addDays(-regularDays).toString(Qt::ISODate), now.text(), regularVisits));
    std::map<MemberId, QStringList> interests;
    Query shared =
        database.query("SELECT b.member, i.name FROM member_interest AS a JOIN member_interest AS b"
                       " ON b.interest=a.interest JOIN interest AS i ON i.id=a.interest"
                       " WHERE a.member=?1 ORDER BY i.name",
                       newcomer);
    while (shared.next()) {
        interests[shared.id<MemberId>(0)] += shared.text(1);
    }
    std::map<MemberId, int> load;
    for (const FirstVisits& one : newcomers(database, now)) {
        ++load[one.buddy];
    }
    std::vector<BuddyProposal> proposals;
    for (const auto& [member, count] : visits) {
        const int newcomersNow = load.contains(member) ? load.at(member) : 0;
        if (member != newcomer && !atHome.contains(member) && !out.contains(member) &&
            newcomersNow < mostNewcomers && std::binary_search(members.begin(), members.end(), member)) {
            const auto same = evenings.find(member);
            proposals.push_back(
                {member, interests[member], same == evenings.end() ? 0 : same->second, newcomersNow});
        }
    }
    std::stable_sort(
        proposals.begin(), proposals.end(), [&](const BuddyProposal& one, const BuddyProposal& other) {
            return std::tuple(-one.interests.size(), -one.evenings, one.newcomers, -visits.at(one.buddy)) <
                   std::tuple(-other.interests.size(), -other.evenings, other.newcomers,
                              -visits.at(other.buddy));
        });
    proposals.resize(std::min(most, proposals.size()));
    return proposals;
}

} // namespace hearth
