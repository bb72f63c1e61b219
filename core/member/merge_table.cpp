// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/merge_table.h"

#include "core/club.h"
#include "core/member/member_part_table.h"

#include <map>
#include <string>

namespace hearth {

namespace {

/// Where a field has rows of its own.
struct FieldRows {
    std::string_view table;
    std::string_view column; ///< That names the member.
    std::string_view further = {};
    int kind = 0; ///< What `?2` of `further` is.
};

constexpr QStringView ownField = u"custom:";

const std::map<QStringView, FieldRows>& rowFields()
{
    constexpr std::string_view ofKind = " AND kind=?2";
    static const std::map<QStringView, FieldRows> fields{
        {u"status", {"member_status", "member"}},
        {u"email", {"contact_point", "member", ofKind, static_cast<int>(ContactKind::Email)}},
        {u"phone", {"contact_point", "member", ofKind, static_cast<int>(ContactKind::Phone)}},
        {u"mobile", {"contact_point", "member", ofKind, static_cast<int>(ContactKind::Mobile)}},
        {u"address", {"address", "member"}},
        {u"household", {"household_member", "member"}},
        {u"groups", {"group_member", "member"}},
        {u"roles", {"member_role", "member"}},
        {u"interests", {"member_interest", "member"}},
        {u"photo", {"photo", "member"}},
        {u"photo_consent", {"consent", "member", ofKind, static_cast<int>(ConsentKind::Photo)}},
        {u"email_consent", {"consent", "member", ofKind, static_cast<int>(ConsentKind::Email)}},
        {u"connections", {"consent", "member", ofKind, static_cast<int>(ConsentKind::Connections)}},
    };
    return fields;
}

void removeRows(Database& database, const FieldRows& rows, MemberId member)
{
    const std::string where = " WHERE " + std::string(rows.column) + "=?1" + std::string(rows.further);
    if (rows.further.empty()) {
        database.run("DELETE FROM " + std::string(rows.table) + where, member);
    } else {
        database.run("DELETE FROM " + std::string(rows.table) + where, member, rows.kind);
    }
}

void removeOwnValue(Database& database, const QString& field, MemberId member)
{
    database.run("DELETE FROM custom_value WHERE owner=?1 AND field IN"
                 " (SELECT id FROM custom_field WHERE noun='member' AND name=?2)",
                 member, field.mid(ownField.size()));
}

void takeColumn(Database& database, const MergedPair& pair, const std::string& column)
{
    database.run("UPDATE member SET " + column + "=(SELECT " + column +
                     " FROM member WHERE id=?2) WHERE id=?1",
                 pair.kept, pair.gone);
}

} // namespace

void writeChosenFields(Change& change, const MergeComparison& comparison, const MergeChoice& choice)
{
    Database& database = change.database();
    const MergedPair& pair = comparison.pair;
    for (const MergeField& field : comparison.fields) {
        const From from = chosenFor(field, choice);
        if (!field.differs) {
            continue;
        }
        const MemberId unchosen = from == From::Kept ? pair.gone : pair.kept;
        if (const auto rows = rowFields().find(field.name); rows != rowFields().end()) {
            if (from != From::Both) {
                removeRows(database, rows->second, unchosen);
            }
        } else if (field.name.startsWith(ownField)) {
            removeOwnValue(database, field.name, unchosen);
        } else if (from == From::Both) {
            database.run("UPDATE member SET notes=?2 WHERE id=?1", pair.kept,
                         joinedNotes(comparison.kept.notes, comparison.gone.notes));
        } else if (from == From::Gone) {
            takeColumn(database, pair, field.name.toStdString());
            if (field.name == u"family_name") { // which of the names comes first goes with it
                takeColumn(database, pair, "name_order");
            }
        }
    }
}

void removeMerged(Change& change, MemberId gone)
{
    change.database().run("DELETE FROM member WHERE id=?1", gone);
}

void writeAlias(Change& change, const MergedPair& pair, const LostKeys& lost)
{
    change.database().run("INSERT INTO member_alias (id, member, number, card_code) VALUES (?1, ?2, ?3, ?4)",
                          pair.gone, pair.kept, lost.number, lost.cardCode);
}

QString joinedNotes(const QString& kept, const QString& gone)
{
    return gone.contains(kept) ? gone : kept.contains(gone) ? kept : kept + QStringLiteral("\n\n") + gone;
}

} // namespace hearth
