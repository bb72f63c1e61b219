// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_people_queries.h"

#include "core/store/database.h"

namespace hearth {

namespace {

// status<=3: full, trial, honorary, guest. A consent of the third kind that isn't given: found only whole.
constexpr std::string_view selectPeople =
    "SELECT m.id, m.given_name, m.family_name, m.preferred_name, m.sort_name, m.name_order, m.number,"
    " m.card_code, substr((SELECT min(f.since) FROM member_status AS f WHERE f.member=m.id), 1, 4),"
    " EXISTS (SELECT 1 FROM consent AS c WHERE c.member=m.id AND c.kind=2 AND c.given=0)"
    " FROM member AS m WHERE EXISTS (SELECT 1 FROM member_status AS s WHERE s.member=m.id AND s.status<=3"
    " AND s.since<=?1 AND (s.until='' OR s.until>?1))";

DoorPerson personIn(const Query& row)
{
    DoorPerson person;
    person.id = row.id<MemberId>(0);
    person.name.given = row.text(1);
    person.name.family = row.text(2);
    person.name.preferred = row.text(3);
    person.name.sort = row.text(4);
    person.name.order = static_cast<NameOrder>(row.smallInteger(5));
    person.number = row.text(6);
    person.card = row.text(7);
    person.since = row.text(8).toInt();
    person.findable = row.integer(9) != 0 ? Findable::Whole : Findable::ByLetters;
    return person;
}

} // namespace

std::vector<DoorPerson> doorPeople(Database& database, QDate day)
{
    static const std::string all = std::string(selectPeople) + " ORDER BY m.id";
    std::vector<DoorPerson> people;
    Query rows = database.query(all, day.toString(Qt::ISODate));
    while (rows.next()) {
        people.push_back(personIn(rows));
    }
    return people;
}

std::optional<DoorPerson> doorPerson(Database& database, MemberId id, QDate day)
{
    static const std::string one = std::string(selectPeople) + " AND m.id=?2";
    Query row = database.query(one, day.toString(Qt::ISODate), id);
    return row.next() ? std::optional(personIn(row)) : std::nullopt;
}

QString cardOf(Database& database, MemberId member)
{
    Query row = database.query("SELECT card_code FROM member WHERE id=?1", member);
    return row.next() ? row.text(0) : QString();
}

bool isCardPersonTaken(Database& database, const CardCode& code)
{
    constexpr int digitsOfPerson = 9;
    return database.number("SELECT EXISTS (SELECT 1 FROM member WHERE substr(card_code, 1, ?2)=?1)",
                           code.text().left(digitsOfPerson), digitsOfPerson) != 0;
}

Findable findableOf(Database& database, MemberId member)
{
    return database.number("SELECT EXISTS (SELECT 1 FROM consent WHERE member=?1 AND kind=2 AND given=0)",
                           member) != 0
               ? Findable::Whole
               : Findable::ByLetters;
}

} // namespace hearth
