// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_joining_table.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/member/joined_periods.h"
#include "core/member/member_part_table.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"
#include "core/member/phone_digits.h"

#include <algorithm>
#include <map>
#include <set>

namespace hearth {

namespace {

struct ContactRow {
    std::int64_t id = 0;
    int kind = 0;
    QString value;
    QString label;
};

/// Whether both reach the same, however they are written.
bool isSameContact(const ContactRow& a, const ContactRow& b)
{
    const bool isEmail = a.kind == static_cast<int>(ContactKind::Email);
    return a.kind == b.kind && (fold(QStringView(a.value)) == fold(QStringView(b.value)) ||
                                (!isEmail && isSamePhone(phoneDigits(a.value.toStdString()),
                                                         phoneDigits(b.value.toStdString()))));
}

std::vector<ContactRow> contactsOf(Database& database, MemberId member)
{
    std::vector<ContactRow> contacts;
    Query rows = database.query("SELECT id, kind, value, label FROM contact_point WHERE member=?1"
                                " ORDER BY kind, position, id",
                                member);
    while (rows.next()) {
        contacts.push_back({rows.integer(0), rows.smallInteger(1), rows.text(2), rows.text(3)});
    }
    return contacts;
}

QDate dayOf(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

/// By what they are periods of.
template<class Key, class Value>
using PeriodsByKey = std::map<Key, Periods<Value>>;

PeriodsByKey<std::int64_t, int> groupPeriods(Database& database, MemberId member)
{
    PeriodsByKey<std::int64_t, int> groups;
    Query rows = database.query("SELECT club_group, id, leader, since, until FROM group_member"
                                " WHERE member=?1 ORDER BY since, id",
                                member);
    while (rows.next()) {
        groups[rows.integer(0)].push_back(
            {rows.id<RowId>(1), rows.smallInteger(2), dayOf(rows.text(3)), dayOf(rows.text(4))});
    }
    return groups;
}

PeriodsByKey<QString, int> rolePeriods(Database& database, MemberId member)
{
    PeriodsByKey<QString, int> roles;
    Query rows = database.query("SELECT name, id, since, until FROM member_role WHERE member=?1"
                                " ORDER BY since, id",
                                member);
    while (rows.next()) {
        roles[rows.text(0)].push_back({rows.id<RowId>(1), 0, dayOf(rows.text(2)), dayOf(rows.text(3))});
    }
    return roles;
}

Periods<StatusWord> asPeriods(const StatusPeriods& statuses)
{
    Periods<StatusWord> periods;
    for (const StatusPeriod& status : statuses) {
        periods.push_back({status.id, status.status, status.since, status.until});
    }
    return periods;
}

int standing(const StatusWord& status)
{
    return counts(status.status) ? static_cast<int>(MemberStatus::Full) : static_cast<int>(status.status);
}

StatusWord fuller(const StatusWord& kept, const StatusWord& gone)
{
    return standing(gone) < standing(kept) ? gone : kept;
}

/// Writes what differs between the periods as they were and as they are: `add` and `update` are given a
/// period, `remove` an id.
template<class Value, class Add, class Update, class Remove>
void writeDifference(
    const Periods<Value>& before, const Periods<Value>& after, Add&& add, Update&& update, Remove&& remove)
{
    const auto sameRow = [](const Periods<Value>& periods, RowId id) {
        return std::find_if(periods.begin(), periods.end(),
                            [id](const Period<Value>& period) { return period.id == id; });
    };
    for (const Period<Value>& period : before) {
        if (sameRow(after, period.id) == after.end()) {
            remove(period.id);
        }
    }
    for (const Period<Value>& period : after) {
        const auto was = period.id ? sameRow(before, period.id) : before.end();
        if (was == before.end()) {
            add(period);
        } else if (*was != period) {
            update(period);
        }
    }
}

} // namespace

void joinRows(Change& change, const MemberKey& key, const MergedPair& pair)
{
    const std::string table(key.table);
    const std::string column(key.column);
    const std::string renamed =
        "UPDATE OR IGNORE " + table + " SET " + column + "=?1, origin=NULL WHERE " + column + "=?2";
    change.database().run(renamed, pair.kept, pair.gone);
    change.database().run("DELETE FROM " + table + " WHERE " + column + "=?1", pair.gone);
}

void joinContacts(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    std::vector<ContactRow> known = contactsOf(database, pair.kept);
    const auto gone = contactsOf(database, pair.gone);
    database.run("DELETE FROM contact_point WHERE member=?1", pair.gone);
    for (const ContactRow& contact : gone) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const ContactRow& other) {
            return isSameContact(contact, other);
        });
        if (!isKnown) {
            const auto position = std::count_if(known.begin(), known.end(), [&](const ContactRow& other) {
                return other.kind == contact.kind;
            });
            database.run("INSERT INTO contact_point (member, id, kind, value, label, position)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                         pair.kept, change.newId<RowId>(), contact.kind, contact.value, contact.label,
                         static_cast<std::int64_t>(position));
            known.push_back(contact);
        }
    }
}

void joinAddresses(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    if (database.number("SELECT count(*) FROM address WHERE member=?1", pair.kept) > 0) {
        database.run("DELETE FROM address WHERE member=?1", pair.gone);
    } else {
        database.run("UPDATE address SET member=?1, origin=NULL WHERE member=?2", pair.kept, pair.gone);
    }
}

void joinStatuses(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    const StatusPeriods before = readPeriods(database, pair.kept);
    const auto joined = joinedPeriods(asPeriods(before), asPeriods(readPeriods(database, pair.gone)), fuller);
    database.run("DELETE FROM member_status WHERE member=?1", pair.gone);
    StatusPeriods after;
    for (const Period<StatusWord>& period : joined) {
        after.push_back({period.id, period.value, period.since, period.until});
    }
    if (after != before) {
        MemberReferences references(change, {});
        writePeriods(change, references, pair.kept, before, after);
    }
}

void joinGroups(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    auto kept = groupPeriods(database, pair.kept);
    const auto gone = groupPeriods(database, pair.gone);
    database.run("DELETE FROM group_member WHERE member=?1", pair.gone);
    for (const auto& [group, periods] : gone) {
        const auto joined = joinedPeriods(kept[group], periods, [](int a, int b) { return std::max(a, b); });
        writeDifference(
            kept[group], joined,
            [&, group = group](const Period<int>& period) {
                database.run("INSERT INTO group_member (member, id, club_group, leader, since, until)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                             pair.kept, change.newId<RowId>(), group, period.value, dayText(period.since),
                             dayText(period.until));
            },
            [&](const Period<int>& period) {
                database.run(
                    "UPDATE group_member SET leader=?3, since=?4, until=?5 WHERE member=?1 AND id=?2",
                    pair.kept, period.id, period.value, dayText(period.since), dayText(period.until));
            },
            [&](RowId id) {
                database.run("DELETE FROM group_member WHERE member=?1 AND id=?2", pair.kept, id);
            });
    }
}

void joinRoles(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    auto kept = rolePeriods(database, pair.kept);
    const auto gone = rolePeriods(database, pair.gone);
    database.run("DELETE FROM member_role WHERE member=?1", pair.gone);
    for (const auto& [name, periods] : gone) {
        const auto joined = joinedPeriods(kept[name], periods, [](int a, int) { return a; });
        writeDifference(
            kept[name], joined,
            [&, name = name](const Period<int>& period) {
                database.run("INSERT INTO member_role (member, id, name, since, until)"
                             " VALUES (?1, ?2, ?3, ?4, ?5)",
                             pair.kept, change.newId<RowId>(), name, dayText(period.since),
                             dayText(period.until));
            },
            [&](const Period<int>& period) {
                database.run("UPDATE member_role SET since=?3, until=?4 WHERE member=?1 AND id=?2", pair.kept,
                             period.id, dayText(period.since), dayText(period.until));
            },
            [&](RowId id) {
                database.run("DELETE FROM member_role WHERE member=?1 AND id=?2", pair.kept, id);
            });
    }
}

void joinConsents(Change& change, const MergedPair& pair)
{
    // The better of two answers is taken out of the other's way.
    change.database().run(
        "DELETE FROM consent WHERE member=?1 AND EXISTS (SELECT 1 FROM consent AS later"
        " WHERE later.member=?2 AND later.kind=consent.kind"
        "   AND (later.since>consent.since OR (later.since=consent.since AND later.given<consent.given)))",
        pair.kept, pair.gone);
    joinRows(change, {.table = "consent", .column = "member"}, pair);
}

void joinRelations(Change& change, const MergedPair& pair)
{
    struct Row {
        MemberId other;
        int kind = 0;
    };
    Database& database = change.database();
    std::vector<Row> rows;
    Query stored = database.query("SELECT other, kind FROM relation WHERE member=?1 ORDER BY id", pair.gone);
    while (stored.next()) {
        rows.push_back({stored.id<MemberId>(0), stored.smallInteger(1)});
    }
    database.run("DELETE FROM relation WHERE member=?1", pair.gone);
    for (const Row& row : rows) {
        const bool isThere =
            database.number("SELECT count(*) FROM relation WHERE member=?1 AND other=?2 AND kind=?3",
                            pair.kept, row.other, row.kind) > 0;
        if (!isThere && row.other != pair.kept) {
            database.run("INSERT INTO relation (member, id, other, kind) VALUES (?1, ?2, ?3, ?4)", pair.kept,
                         change.newId<RowId>(), row.other, row.kind);
        }
    }
}

void joinRelationsOfOthers(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    database.run(
        "DELETE FROM relation WHERE other=?2 AND (member=?1 OR EXISTS (SELECT 1 FROM relation AS same"
        " WHERE same.member=relation.member AND same.other=?1 AND same.kind=relation.kind))",
        pair.kept, pair.gone);
    database.run("UPDATE relation SET other=?1, origin=NULL WHERE other=?2", pair.kept, pair.gone);
}

void joinApart(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    std::vector<MemberId> others;
    Query rows = database.query("SELECT other FROM told_apart WHERE member=?1"
                                " UNION SELECT member FROM told_apart WHERE other=?1",
                                pair.gone);
    while (rows.next()) {
        others.push_back(rows.id<MemberId>(0));
    }
    database.run("DELETE FROM told_apart WHERE member=?1 OR other=?1", pair.gone);
    for (const MemberId other : others) {
        if (other != pair.kept) {
            database.run("INSERT OR IGNORE INTO told_apart (member, other) VALUES (?1, ?2)",
                         std::min(other, pair.kept), std::max(other, pair.kept));
        }
    }
}

} // namespace hearth
