// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_queries.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/member/member_set_queries.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hearth {

namespace {

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(hearth::Groups)
};

std::vector<GroupMembership> memberships(Query rows)
{
    std::vector<GroupMembership> found;
    while (rows.next()) {
        found.push_back({rows.id<MemberId>(0), rows.id<GroupId>(1),
                         rows.integer(2) != 0 ? GroupPart::Leader : GroupPart::Member,
                         QDate::fromString(rows.text(3), Qt::ISODate),
                         QDate::fromString(rows.text(4), Qt::ISODate)});
    }
    return found;
}

} // namespace

std::optional<Group> findGroup(Database& database, GroupId id)
{
    Query row = database.query("SELECT name, description FROM club_group WHERE id=?1", id);
    return row.next() ? std::optional(Group{id, row.text(0), row.text(1)}) : std::nullopt;
}

std::optional<GroupId> findGroupNamed(Database& database, const QString& name)
{
    const std::string folded = fold(QStringView(name));
    Query rows = database.query("SELECT id, name FROM club_group ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<GroupId>(0);
        }
    }
    return std::nullopt;
}

Result<GroupId> groupMeant(Club& club, const QString& text)
{
    const auto found = club.read([&](Database& database) {
        const auto id = GroupId::fromText(text.trimmed());
        return id && findGroup(database, *id) ? id : findGroupNamed(database, text);
    });
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(Error::of(Error::Kind::Gone,
                                 Groups::tr("There is no group with the id or name \"%1\".").arg(text)));
    }
    return **found;
}

std::vector<Group> listGroups(Database& database)
{
    std::vector<Group> groups;
    Query rows = database.query("SELECT id, name, description FROM club_group ORDER BY id");
    while (rows.next()) {
        groups.push_back({rows.id<GroupId>(0), rows.text(1), rows.text(2)});
    }
    return groups;
}

std::vector<GroupMembership> membersOfGroup(Database& database, GroupId group, QDate day)
{
    return memberships(database.query("SELECT member, club_group, leader, since, until FROM group_member"
                                      " WHERE club_group=?1 AND since<=?2 AND (until='' OR until>?2)"
                                      " ORDER BY member, id",
                                      group, day.toString(Qt::ISODate)));
}

std::vector<GroupMembership> groupsOfMember(Database& database, MemberId member, QDate day)
{
    return memberships(database.query("SELECT member, club_group, leader, since, until FROM group_member"
                                      " WHERE member=?1 AND since<=?2 AND (until='' OR until>?2)"
                                      " ORDER BY club_group, id",
                                      member, day.toString(Qt::ISODate)));
}

std::vector<GroupSummary> summariseGroups(Database& database, const CivilTime& now)
{
    std::vector<GroupSummary> summaries;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (Group& group : listGroups(database)) {
        places.emplace(group.id.value(), summaries.size());
        summaries.push_back({std::move(group), 0, {}, {}});
    }
    const QString day = now.date.toString(Qt::ISODate);
    Query people = database.query("SELECT DISTINCT club_group, member, leader FROM group_member"
                                  " WHERE since<=?1 AND (until='' OR until>?1) ORDER BY club_group, member",
                                  day);
    while (people.next()) {
        GroupSummary& summary = summaries[places.at(people.integer(0))];
        ++summary.people;
        if (people.integer(2) != 0) {
            summary.leaders.push_back(people.id<MemberId>(1));
        }
    }
    Query meetings = database.query("SELECT club_group, min(starts) FROM meeting WHERE club_group IS NOT NULL"
                                    " AND status<>2 AND ends>?1 GROUP BY club_group",
                                    now.text());
    while (meetings.next()) {
        summaries[places.at(meetings.integer(0))].nextMeeting = CivilTime::fromText(meetings.text(1));
    }
    return summaries;
}

std::vector<UngroupedInterest> interestsForNewGroups(Database& database, QDate day, std::size_t least)
{
    std::unordered_set<std::string> names;
    for (const Group& group : listGroups(database)) {
        names.insert(fold(QStringView(group.name)));
    }
    const std::vector<MemberId> members = membersOfStatus(database, day, countedStatuses);
    std::vector<UngroupedInterest> found;
    Query interests = database.query("SELECT id, name FROM interest ORDER BY id");
    while (interests.next()) {
        if (names.contains(fold(interests.bytes(1)))) {
            continue;
        }
        UngroupedInterest one{interests.text(1), {}};
        Query people = database.query("SELECT member FROM member_interest WHERE interest=?1 ORDER BY member",
                                      interests.integer(0));
        while (people.next()) {
            const auto member = people.id<MemberId>(0);
            if (std::binary_search(members.begin(), members.end(), member)) {
                one.people.push_back(member);
            }
        }
        if (one.people.size() >= least) {
            found.push_back(std::move(one));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const UngroupedInterest& a, const UngroupedInterest& b) {
        return a.people.size() > b.people.size();
    });
    return found;
}

std::int64_t meetingsOfGroup(Database& database, GroupId group)
{
    return database.number("SELECT count(*) FROM meeting WHERE club_group=?1", group);
}

QString groupName(Club& club, GroupId id)
{
    if (const auto group = findGroup(club.database(), id)) {
        return group->name;
    }
    return club.history()
        .removedText("club_group", id.value(), "name")
        .value_or(Groups::tr("a deleted group"));
}

} // namespace hearth
