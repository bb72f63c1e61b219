// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_household_queries.h"

#include "core/door/door_people_queries.h"
#include "core/store/database.h"

namespace hearth {

std::vector<MemberId> householdMates(Database& database, MemberId member, QDate day)
{
    std::vector<MemberId> mates;
    Query rows = database.query("SELECT DISTINCT other.member FROM household_member AS own"
                                " JOIN household_member AS other ON other.household=own.household"
                                " WHERE own.member=?1 AND other.member<>?1 ORDER BY other.member",
                                member);
    while (rows.next()) {
        const auto mate = doorPerson(database, rows.id<MemberId>(0), day);
        if (mate && mate->findable == Findable::ByLetters) {
            mates.push_back(mate->id);
        }
    }
    return mates;
}

bool isYoungerThan(Database& database, MemberId member, int years, QDate day)
{
    // A birthday without a year begins with a dash, which stands before every digit.
    return database.number("SELECT EXISTS (SELECT 1 FROM member WHERE id=?1 AND birthday>?2)", member,
                           day.addYears(-years).toString(Qt::ISODate)) != 0;
}

} // namespace hearth
