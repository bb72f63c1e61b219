// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Households {
    Q_DECLARE_TR_FUNCTIONS(hearth::Households)
};

} // namespace

std::optional<Household> findHousehold(Database& database, HouseholdId id)
{
    Query row = database.query("SELECT name, notes FROM household WHERE id=?1", id);
    return row.next() ? std::optional(Household{id, row.text(0), row.text(1)}) : std::nullopt;
}

std::optional<HouseholdId> findHouseholdNamed(Database& database, const QString& name)
{
    const std::string folded = fold(QStringView(name));
    Query rows = database.query("SELECT id, name FROM household ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<HouseholdId>(0);
        }
    }
    return std::nullopt;
}

Result<HouseholdId> householdMeant(Club& club, const QString& text)
{
    const auto found = club.read([&](Database& database) {
        const auto id = HouseholdId::fromText(text.trimmed());
        return id && findHousehold(database, *id) ? id : findHouseholdNamed(database, text);
    });
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(
            Error::of(Error::Kind::Gone,
                      Households::tr("There is no household with the id or name \"%1\".").arg(text)));
    }
    return **found;
}

std::vector<Household> listHouseholds(Database& database)
{
    std::vector<Household> households;
    Query rows = database.query("SELECT id, name, notes FROM household ORDER BY id");
    while (rows.next()) {
        households.push_back({rows.id<HouseholdId>(0), rows.text(1), rows.text(2)});
    }
    return households;
}

std::vector<MemberId> membersOfHousehold(Database& database, HouseholdId household)
{
    std::vector<MemberId> members;
    Query rows =
        database.query("SELECT member FROM household_member WHERE household=?1 ORDER BY member", household);
    while (rows.next()) {
        members.push_back(rows.id<MemberId>(0));
    }
    return members;
}

std::vector<HouseholdId> householdsOfMember(Database& database, MemberId member)
{
    std::vector<HouseholdId> households;
    Query rows =
        database.query("SELECT household FROM household_member WHERE member=?1 ORDER BY household", member);
    while (rows.next()) {
        households.push_back(rows.id<HouseholdId>(0));
    }
    return households;
}

QString householdName(Club& club, HouseholdId id)
{
    if (const auto household = findHousehold(club.database(), id)) {
        return household->name;
    }
    return club.history()
        .removedText("household", id.value(), "name")
        .value_or(Households::tr("a deleted household"));
}

} // namespace hearth
