// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_people_queries.h"

#include "core/attendance/register_queries.h"
#include "core/base/sort_keys.h"
#include "core/club.h"
#include "core/member/member_order.h"
#include "core/member/member_queries.h"

#include <algorithm>

namespace hearth {

namespace {

/// The name and the day's groups; false where there is no such member.
bool readPerson(Database& database, SheetPerson& person, const QString& day)
{
    {
        Query row = database.query("SELECT given_name, family_name, preferred_name, sort_name, name_order"
                                   " FROM member WHERE id=?1",
                                   person.id);
        if (!row.next()) {
            return false;
        }
        person.name = {row.text(0), row.text(1), row.text(2), row.text(3),
                       static_cast<NameOrder>(row.smallInteger(4))};
    }
    Query groups = database.query("SELECT DISTINCT c.name FROM group_member AS g"
                                  " JOIN club_group AS c ON c.id=g.club_group"
                                  " WHERE g.member=?1 AND g.since<=?2 AND (g.until='' OR g.until>?2)"
                                  " ORDER BY c.name COLLATE NOCASE",
                                  person.id, day);
    while (groups.next()) {
        person.groups += groups.text(0);
    }
    return true;
}

} // namespace

std::vector<SheetPerson> peopleOnSheet(Club& club, const Meeting& meeting)
{
    Database& database = club.database();
    const QString day = meeting.starts.date.toString(Qt::ISODate);
    std::vector<SheetPerson> people;
    for (const RegisterLine& line : registerLines(database, meeting)) {
        SheetPerson person;
        person.id = line.member;
        if (!readPerson(database, person, day)) {
            continue;
        }
        const auto isGuestByStatus = [&] {
            return statusAt(readPeriods(database, line.member), meeting.starts.date).status ==
                   MemberStatus::Guest;
        };
        person.isGuest = (line.mark && line.mark->guestOf) || (!line.isExpected && isGuestByStatus());
        people.push_back(std::move(person));
    }
    arrangeForPaper(club, people);
    return people;
}

std::vector<SheetPerson> peopleNamed(Club& club, const std::vector<MemberId>& members, QDate day)
{
    std::vector<SheetPerson> people;
    people.reserve(members.size());
    for (const MemberId member : members) {
        SheetPerson person;
        person.id = member;
        if (readPerson(club.database(), person, day.toString(Qt::ISODate))) {
            people.push_back(std::move(person));
        }
    }
    arrangeForPaper(club, people);
    return people;
}

void arrangeForPaper(Club& club, std::vector<SheetPerson>& people)
{
    SortKeys keys(sortingLocale(club));
    struct Place {
        std::string key;
        std::size_t index;
    };
    std::vector<Place> places;
    places.reserve(people.size());
    for (const SheetPerson& person : people) {
        std::string key = keys.key(filingName(person.name));
        key += '\0';
        keys.append(key, calledName(person.name));
        places.push_back({std::move(key), places.size()});
    }
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        return a.key != b.key ? a.key < b.key : people[a.index].id < people[b.index].id;
    });
    std::vector<SheetPerson> arranged;
    arranged.reserve(people.size());
    for (const Place& place : places) {
        arranged.push_back(std::move(people[place.index]));
    }
    people = std::move(arranged);
}

} // namespace hearth
