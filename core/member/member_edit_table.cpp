// SPDX-License-Identifier: GPL-3.0-or-later
// Editing writes only what differs between the two readings, field by field: so two people's edits of
// different fields, made from the same reading, both stay.
#include "core/club.h"
#include "core/member/member_part_table.h"
#include "core/member/member_table.h"

#include <algorithm>

namespace hearth {

namespace {

void updateRow(Database& database, const Member& before, const Member& after)
{
    const auto write = [&](const char* column, const auto& then, const auto& now) {
        if (then != now) {
            database.run("UPDATE member SET " + std::string(column) + "=?2 WHERE id=?1", after.id, now);
        }
    };
    const auto birthday = [](const Member& member) {
        return member.birthday ? member.birthday->text() : QString();
    };
    write("number", before.number, after.number);
    write("given_name", before.name.given, after.name.given);
    write("family_name", before.name.family, after.name.family);
    write("preferred_name", before.name.preferred, after.name.preferred);
    write("sort_name", before.name.sort, after.name.sort);
    write("name_order", static_cast<int>(before.name.order), static_cast<int>(after.name.order));
    write("birthday", birthday(before), birthday(after));
    write("card_code", before.cardCode, after.cardCode);
    write("emergency_name", before.emergencyName, after.emergencyName);
    write("emergency_phone", before.emergencyPhone, after.emergencyPhone);
    write("notes", before.notes, after.notes);
}

void updateContacts(
    Change& change, MemberId member, ContactKind kind, const QStringList& before, const QStringList& after)
{
    if (before == after) {
        return;
    }
    Database& database = change.database();
    std::vector<std::int64_t> rows;
    Query stored =
        database.query("SELECT id FROM contact_point WHERE member=?1 AND kind=?2 ORDER BY position, id",
                       member, static_cast<int>(kind));
    while (stored.next()) {
        rows.push_back(stored.integer(0));
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i < static_cast<qsizetype>(rows.size())) {
            database.run("UPDATE contact_point SET value=?3, position=?4 WHERE member=?1 AND id=?2", member,
                         rows[static_cast<std::size_t>(i)], after.at(i), i);
        } else {
            insertContact(database, {member, change.newId<RowId>().value()}, kind, after.at(i), i);
        }
    }
    for (auto i = static_cast<std::size_t>(after.size()); i < rows.size(); ++i) {
        database.run("DELETE FROM contact_point WHERE member=?1 AND id=?2", member, rows[i]);
    }
}

void updateAddress(Change& change, MemberId member, const Address& before, const Address& after)
{
    if (before == after) {
        return;
    }
    Database& database = change.database();
    const std::int64_t row =
        database.number("SELECT id FROM address WHERE member=?1 ORDER BY position, id LIMIT 1", member);
    if (row == 0) {
        insertAddress(database, {member, change.newId<RowId>().value()}, after);
        return;
    }
    const auto write = [&](const char* column, QString Address::*part) {
        if (before.*part != after.*part) {
            database.run("UPDATE address SET " + std::string(column) + "=?3 WHERE member=?1 AND id=?2",
                         member, row, after.*part);
        }
    };
    write("street", &Address::street);
    write("city", &Address::city);
    write("region", &Address::region);
    write("postcode", &Address::postcode);
    write("country", &Address::country);
    database.run("DELETE FROM address WHERE member=?1 AND id=?2 AND street='' AND city='' AND region=''"
                 " AND postcode='' AND country=''",
                 member, row);
}

/// Calls `removed` and `added` for the names on one side only.
template<class IsSame, class Removed, class Added>
void forDifference(
    const QStringList& before, const QStringList& after, IsSame&& isSame, Removed&& removed, Added&& added)
{
    const auto lacks = [&](const QStringList& names, const QString& wanted) {
        return std::none_of(names.begin(), names.end(),
                            [&](const QString& name) { return isSame(name, wanted); });
    };
    for (const QString& name : before) {
        if (lacks(after, name)) {
            removed(name);
        }
    }
    for (const QString& name : after) {
        if (lacks(before, name)) {
            added(name);
        }
    }
}

void updateHouseholds(Change& change, MemberReferences& references, const Member& before, const Member& after)
{
    Database& database = change.database();
    forDifference(
        before.households, after.households, isSameName,
        [&](const QString& name) {
            database.run("DELETE FROM household_member WHERE member=?1 AND household=?2", after.id,
                         references.household(name, IfMissing::Leave));
        },
        [&](const QString& name) {
            database.run("INSERT OR IGNORE INTO household_member (member, household) VALUES (?1, ?2)",
                         after.id, references.household(name));
        });
}

void updateInterests(Change& change, MemberReferences& references, const Member& before, const Member& after)
{
    Database& database = change.database();
    forDifference(
        before.interests, after.interests, isSameName,
        [&](const QString& name) {
            database.run("DELETE FROM member_interest WHERE member=?1 AND interest=?2", after.id,
                         references.interest(name, IfMissing::Leave));
        },
        [&](const QString& name) {
            database.run("INSERT OR IGNORE INTO member_interest (member, interest) VALUES (?1, ?2)", after.id,
                         references.interest(name));
        });
}

void updateRoles(Change& change, const Member& before, const Member& after)
{
    Database& database = change.database();
    const QString today = dayText(change.today());
    forDifference(
        before.roles, after.roles, std::equal_to<>(),
        [&](const QString& name) {
            database.run("DELETE FROM member_role WHERE member=?1 AND name=?2 AND since>=?3", after.id, name,
                         today);
            database.run(
                "UPDATE member_role SET until=?3 WHERE member=?1 AND name=?2 AND (until='' OR until>?3)",
                after.id, name, today);
        },
        [&](const QString& name) {
            database.run("UPDATE member_role SET until='' WHERE member=?1 AND name=?2 AND until=?3", after.id,
                         name, today);
            const bool holds =
                database.number("SELECT count(*) FROM member_role WHERE member=?1 AND name=?2 AND since<=?3"
                                " AND (until='' OR until>?3)",
                                after.id, name, today) > 0;
            if (!holds) {
                insertRole(database, {after.id, change.newId<RowId>().value()}, name, today);
            }
        });
}

void updateConsent(
    Change& change, MemberId member, ConsentKind kind, std::optional<bool> before, std::optional<bool> after)
{
    if (before == after) {
        return;
    }
    if (after) {
        writeConsent(change.database(), member, kind, *after, change.today());
    } else {
        removeConsent(change.database(), member, kind);
    }
}

void updateCustom(Change& change, MemberReferences& references, const Member& before, const Member& after)
{
    for (const auto& [field, value] : before.custom) {
        const auto now = after.custom.find(field);
        if (now == after.custom.end() || now->second.isEmpty()) {
            change.database().run("DELETE FROM custom_value WHERE owner=?1 AND field=?2", after.id,
                                  references.customField(field, IfMissing::Leave));
        }
    }
    for (const auto& [field, value] : after.custom) {
        const auto then = before.custom.find(field);
        if (value.isEmpty() || (then != before.custom.end() && then->second == value)) {
            continue;
        }
        change.database().run("INSERT INTO custom_value (owner, field, value) VALUES (?1, ?2, ?3)"
                              " ON CONFLICT (owner, field) DO UPDATE SET value=excluded.value",
                              after.id, references.customField(field), value);
    }
}

} // namespace

void joinGroup(Change& change, MemberId member, GroupId group)
{
    Database& database = change.database();
    const QString today = dayText(change.today());
    database.run("UPDATE group_member SET until='' WHERE member=?1 AND club_group=?2 AND until=?3", member,
                 group, today);
    const bool belongs =
        database.number("SELECT count(*) FROM group_member WHERE member=?1 AND club_group=?2 AND since<=?3"
                        " AND (until='' OR until>?3)",
                        member, group, today) > 0;
    if (!belongs) {
        insertGroupPeriod(database, {member, change.newId<RowId>().value()}, group, today);
    }
}

bool leaveGroup(Change& change, MemberId member, GroupId group)
{
    Database& database = change.database();
    const QString today = dayText(change.today());
    database.run("DELETE FROM group_member WHERE member=?1 AND club_group=?2 AND since>=?3", member, group,
                 today);
    const std::int64_t slips = database.changes();
    database.run("UPDATE group_member SET until=?3 WHERE member=?1 AND club_group=?2 AND (until='' "
                 "OR until>?3)",
                 member, group, today);
    return slips + database.changes() > 0;
}

void updateMember(Change& change, MemberReferences& references, const Member& before, const Member& after)
{
    updateRow(change.database(), before, after);
    updateContacts(change, after.id, ContactKind::Email, before.emails, after.emails);
    updateContacts(change, after.id, ContactKind::Phone, before.phones, after.phones);
    updateContacts(change, after.id, ContactKind::Mobile, before.mobiles, after.mobiles);
    updateAddress(change, after.id, before.address, after.address);
    updateHouseholds(change, references, before, after);
    updateInterests(change, references, before, after);
    forDifference(
        before.groups, after.groups, isSameName,
        [&](const QString& name) {
            static_cast<void>(leaveGroup(change, after.id, references.group(name, IfMissing::Leave)));
        },
        [&](const QString& name) { joinGroup(change, after.id, references.group(name)); });
    updateRoles(change, before, after);
    updateConsent(change, after.id, ConsentKind::Photo, before.photoConsent, after.photoConsent);
    updateConsent(change, after.id, ConsentKind::Email, before.emailConsent, after.emailConsent);
    updateConsent(change, after.id, ConsentKind::Connections, before.connections, after.connections);
    updateCustom(change, references, before, after);
}

} // namespace hearth
