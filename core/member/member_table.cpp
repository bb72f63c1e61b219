// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_table.h"

#include "core/club.h"
#include "core/member/member_part_table.h"

#include <algorithm>

namespace hearth {

namespace {

void insertRow(Database& database, const Member& member, ChangeId origin)
{
    database.run("INSERT INTO member (id, number, given_name, family_name, preferred_name, sort_name, "
                 "name_order, birthday,"
                 " card_code, emergency_name, emergency_phone, notes, origin)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                 member.id, member.number, member.name.given, member.name.family, member.name.preferred,
                 member.name.sort, static_cast<int>(member.name.order),
                 member.birthday ? member.birthday->text() : QString(), member.cardCode, member.emergencyName,
                 member.emergencyPhone, member.notes, origin);
}

void insertConsents(Database& database, const Member& member, QDate today, ChangeId origin)
{
    if (member.photoConsent) {
        writeConsent(database, member.id, ConsentKind::Photo, *member.photoConsent, today, origin);
    }
    if (member.emailConsent) {
        writeConsent(database, member.id, ConsentKind::Email, *member.emailConsent, today, origin);
    }
    if (member.connections) {
        writeConsent(database, member.id, ConsentKind::Connections, *member.connections, today, origin);
    }
}

void insertShared(Database& database, MemberReferences& references, const Member& member, ChangeId origin)
{
    for (const QString& name : member.households) {
        database.run("INSERT OR IGNORE INTO household_member (member, household, origin) VALUES (?1, ?2, ?3)",
                     member.id, references.household(name), origin);
    }
    for (const QString& name : member.interests) {
        database.run("INSERT OR IGNORE INTO member_interest (member, interest, origin) VALUES (?1, ?2, ?3)",
                     member.id, references.interest(name), origin);
    }
    for (const auto& [field, value] : member.custom) {
        if (!value.isEmpty()) {
            database.run("INSERT INTO custom_value (owner, field, value, origin) VALUES (?1, ?2, ?3, ?4)",
                         member.id, references.customField(field), value, origin);
        }
    }
}

} // namespace

void insertMember(Change& change,
                  MemberReferences& references,
                  const Member& member,
                  const StatusPeriods& periods,
                  ChangeId origin)
{
    Database& database = change.database();
    std::int64_t row = 0; // what is added later gets a time-ordered id, which is greater
    const auto next = [&] { return PartKey{member.id, ++row}; };
    insertRow(database, member, origin);
    for (const StatusPeriod& period : periods) {
        insertPeriod(database, references, next(), period, origin);
    }
    const std::initializer_list<std::pair<ContactKind, const QStringList*>> contacts{
        {ContactKind::Email, &member.emails},
        {ContactKind::Phone, &member.phones},
        {ContactKind::Mobile, &member.mobiles}};
    for (const auto& [kind, values] : contacts) {
        for (qsizetype i = 0; i < values->size(); ++i) {
            insertContact(database, next(), kind, values->at(i), i, origin);
        }
    }
    if (!member.address.isEmpty()) {
        insertAddress(database, next(), member.address, origin);
    }
    // Since when nobody said; the day of joining is the best that is known, but they are named because they
    // hold today.
    const QString since = dayText(std::min(member.joined, references.today()));
    for (const QString& name : member.groups) {
        insertGroupPeriod(database, next(), references.group(name), since, origin);
    }
    for (const QString& name : member.roles) {
        insertRole(database, next(), name, since, origin);
    }
    insertShared(database, references, member, origin);
    insertConsents(database, member, references.today(), origin);
}

void writePeriods(Change& change,
                  MemberReferences& references,
                  MemberId member,
                  const StatusPeriods& before,
                  const StatusPeriods& after)
{
    Database& database = change.database();
    for (const StatusPeriod& period : before) {
        const bool stays = std::any_of(after.begin(), after.end(),
                                       [&](const StatusPeriod& other) { return other.id == period.id; });
        if (!stays) {
            database.run("DELETE FROM member_status WHERE member=?1 AND id=?2", member, period.id);
        }
    }
    for (const StatusPeriod& period : after) {
        if (!period.id) {
            insertPeriod(database, references, {member, change.newId<RowId>().value()}, period);
        } else {
            const auto status = references.status(period.status);
            database.run(
                "UPDATE member_status SET status=?3, word=?4, since=?5, until=?6 WHERE member=?1 AND id=?2",
                member, period.id, static_cast<int>(status.mapped), status.word, dayText(period.since),
                dayText(period.until));
        }
    }
}

void removeMember(Database& database, MemberId member, const MemberKeys& keys)
{
    for (const MemberKey& key : keys) {
        const std::string table(key.table);
        const std::string column(key.column);
        if (key.whenGone == WhenGone::ClearReference) {
            database.run("UPDATE " + table + " SET " + column + "=NULL WHERE " + column + "=?1", member);
        } else {
            database.run("DELETE FROM " + table + " WHERE " + column + "=?1", member);
        }
    }
    database.run("DELETE FROM member WHERE id=?1", member);
}

void writePhoto(Database& database, MemberId member, const QByteArray& bytes, ChangeId origin)
{
    if (bytes.isEmpty()) {
        database.run("DELETE FROM photo WHERE member=?1", member);
    } else {
        database.run("INSERT INTO photo (member, bytes, origin) VALUES (?1, ?2, ?3)"
                     " ON CONFLICT (member) DO UPDATE SET bytes=excluded.bytes",
                     member, bytes, origin);
    }
}

std::vector<HouseholdId> removeEmptyHouseholds(Database& database, const std::vector<HouseholdId>& households)
{
    std::vector<HouseholdId> emptied;
    for (const HouseholdId household : households) {
        if (database.number("SELECT count(*) FROM household_member WHERE household=?1", household) == 0) {
            database.run("DELETE FROM household WHERE id=?1", household);
            emptied.push_back(household);
        }
    }
    return emptied;
}

void rewriteFile(Database& database)
{
    database.forgetStatements();
    database.script("VACUUM");
}

void writeTombstone(Database& database, MemberId member, std::int64_t at)
{
    database.run("INSERT INTO tombstone (id, noun, at) VALUES (?1, 'member', ?2)", member, at);
}

} // namespace hearth
