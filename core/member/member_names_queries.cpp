// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/club.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_names.h"
#include "core/member/person_name.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MemberNames {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberNames)
};

QString removedName(Club& club, MemberId id)
{
    const auto row = club.history().removedRow("member", id.value(),
                                               {"given_name", "family_name", "preferred_name", "name_order"});
    if (row.empty()) {
        return {};
    }
    const auto text = [&](std::size_t column) {
        return row.at(column).oldText.value_or(row.at(column).newText.value_or(QString()));
    };
    const auto order = row.at(3).oldNumber.value_or(row.at(3).newNumber.value_or(0));
    return fullName({text(0), text(1), text(2), {}, static_cast<NameOrder>(order)});
}

} // namespace

QString memberName(Club& club, MemberId id)
{
    Query row = club.database().query(
        "SELECT given_name, family_name, preferred_name, name_order FROM member WHERE id=?1", id);
    if (row.next()) {
        const QString name = fullName(
            {row.text(0), row.text(1), row.text(2), {}, static_cast<NameOrder>(row.smallInteger(3))});
        return name.isEmpty() ? MemberNames::tr("someone without a name") : name;
    }
    if (club.database().number("SELECT count(*) FROM tombstone WHERE id=?1", id) > 0) {
        return MemberNames::tr("a forgotten person");
    }
    const QString name = removedName(club, id);
    if (name.isEmpty()) {
        const MemberId survivor = survivorOf(club.database(), id);
        return survivor == id ? MemberNames::tr("a deleted member") : memberName(club, survivor);
    }
    return name;
}

QString memberName(Club& club, const QString& idText)
{
    return memberName(club, MemberId::fromText(idText).value_or(MemberId()));
}

} // namespace hearth
