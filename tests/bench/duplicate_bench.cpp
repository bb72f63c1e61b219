// SPDX-License-Identifier: GPL-3.0-or-later
// Who of 100,000 may stand in the book twice: with reading them, which is the floor, since nobody is compared
// who wasn't read. The large club's names are few, fourteen people to each, and its phones fewer; a thousand
// members are entered a second time, as people do.
#include "core/member/duplicate_pairs.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/schema.h"
#include "tests/bench/benchmark.h"

#include <stdexcept>

namespace hearth::bench {

void measureDuplicates(const LargeClub& club, Report& report);

namespace {

constexpr int enteredTwice = 1'000;
constexpr int attempts = 3;
constexpr double mostTime = 3'000;

/// Enters every hundredth member again: without a number, the names exchanged, the e-mail as it was.
void enterTwice(Database& database)
{
    database.script("CREATE TEMP TABLE twice AS SELECT id, given_name, family_name, birthday FROM member"
                    " WHERE id%100=0 ORDER BY id LIMIT 1000;"
                    "INSERT INTO member (id, given_name, family_name, birthday)"
                    " SELECT id+1, family_name, given_name, birthday FROM twice;"
                    "INSERT INTO contact_point (member, id, kind, value)"
                    " SELECT member+1, id, kind, value FROM contact_point"
                    " WHERE member IN (SELECT id FROM twice);");
}

/// Steps through every column that is compared.
void readOnly(Database& database)
{
    for (const char* sql :
         {"SELECT id, number, given_name, family_name, preferred_name, birthday FROM member ORDER BY id",
          "SELECT member, kind, value FROM contact_point ORDER BY member",
          "SELECT member, street, postcode, city FROM address ORDER BY member",
          "SELECT member, household FROM household_member ORDER BY member"}) {
        Query rows = database.query(sql);
        while (rows.next()) {
            static_cast<void>(rows.bytes(1));
        }
    }
}

} // namespace

void measureDuplicates(const LargeClub& large, Report& report)
{
    const QString path = large.copy(QStringLiteral("twice.hearth"));
    const LargeClub copy{large.folder, path};
    const auto club = copy.open();
    Database& database = club->database();
    enterTwice(database);
    const double floor = quickestOf(attempts, [&] { readOnly(database); });
    std::size_t pairs = 0;
    const double ours = quickestOf(attempts, [&] { pairs = findDuplicates(database).size(); });
    if (pairs < enteredTwice / 2) {
        throw std::runtime_error("the members who were entered twice are not found");
    }
    report.add(
        {QStringLiteral("find %1 pairs of duplicates").arg(pairs), ours, floor, mostTime, {}, attempts});
}

} // namespace hearth::bench
