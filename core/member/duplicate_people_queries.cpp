// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/duplicate_people_queries.h"

#include "core/base/text.h"
#include "core/member/member_part_table.h"
#include "core/store/database.h"

#include <algorithm>

namespace hearth {

namespace {

/// Calls `take` with the person that each row's first column names; rows and people both stand by id.
template<class Take>
void forPeople(Query rows, std::vector<ComparedPerson>& people, std::size_t first, Take&& take)
{
    auto person = people.begin() + static_cast<std::ptrdiff_t>(first);
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        while (person != people.end() && person->id < id) {
            ++person;
        }
        if (person != people.end() && person->id == id) {
            take(*person, rows);
        }
    }
}

std::string addressKey(const Query& row)
{
    std::string key = fold(row.bytes(1));
    if (!key.empty()) {
        key += '\n';
        appendFolded(key, row.bytes(2).empty() ? row.bytes(3) : row.bytes(2));
    }
    return key;
}

void readContacts(Query rows, std::vector<ComparedPerson>& people, std::size_t first)
{
    forPeople(std::move(rows), people, first, [](ComparedPerson& person, const Query& row) {
        if (row.smallInteger(1) == static_cast<int>(ContactKind::Email)) {
            person.emails.push_back(fold(row.bytes(2)));
        } else {
            person.phones.push_back(phoneDigits(row.bytes(2)));
        }
    });
}

} // namespace

bool readPeople(Database& database, std::vector<ComparedPerson>& people, std::size_t most)
{
    const std::size_t first = people.size();
    const MemberId after = people.empty() ? MemberId() : people.back().id;
    Query members = database.query("SELECT id, number, given_name, family_name, preferred_name, birthday"
                                   " FROM member WHERE id>?1 ORDER BY id LIMIT ?2",
                                   after.value(), static_cast<std::int64_t>(most));
    while (members.next()) {
        people.push_back({members.id<MemberId>(0),
                          fold(members.bytes(1)),
                          ComparedName(members.bytes(2), members.bytes(3), members.bytes(4)),
                          members.bytes(5).empty() ? std::nullopt : Birthday::fromText(members.text(5)),
                          {},
                          {},
                          {},
                          {}});
    }
    if (people.size() == first) {
        return false;
    }
    const MemberId last = people.back().id;
    readContacts(database.query("SELECT member, kind, value FROM contact_point"
                                " WHERE member>?1 AND member<=?2 ORDER BY member",
                                after.value(), last),
                 people, first);
    forPeople(database.query("SELECT member, street, postcode, city FROM address"
                             " WHERE member>?1 AND member<=?2 ORDER BY member",
                             after.value(), last),
              people, first,
              [](ComparedPerson& person, const Query& row) { person.address = addressKey(row); });
    forPeople(database.query("SELECT member, household FROM household_member"
                             " WHERE member>?1 AND member<=?2 ORDER BY member",
                             after.value(), last),
              people, first, [](ComparedPerson& person, const Query& row) {
                  person.households.push_back(row.id<HouseholdId>(1));
              });
    return people.size() - first == most;
}

std::set<std::pair<MemberId, MemberId>> toldApart(Database& database)
{
    std::set<std::pair<MemberId, MemberId>> pairs;
    Query rows = database.query("SELECT member, other FROM told_apart");
    while (rows.next()) {
        pairs.emplace(rows.id<MemberId>(0), rows.id<MemberId>(1));
    }
    return pairs;
}

} // namespace hearth
