// SPDX-License-Identifier: GPL-3.0-or-later
// A search keeps up with whatever happens to the club: checked against a plain look through everybody's
// fields.
#include "core/base/text.h"
#include "core/member/member_queries.h"
#include "core/member/member_search.h"
#include "tests/core/member/random_members.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <set>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person looking through the book would see of each member.
QStringList fieldsOf(const Member& member)
{
    QStringList fields{member.number,         member.name.given,   member.name.family,
                       member.name.preferred, member.name.sort,    member.cardCode,
                       member.notes,          member.status->word, statusText(member.status->status),
                       member.address.street, member.address.city, member.address.postcode};
    fields += member.emails + member.households + member.groups + member.roles + member.interests;
    for (const QString& phone : member.phones + member.mobiles) {
        fields += phone;
        fields += QString(phone).remove(u' ');
    }
    for (const auto& [name, value] : member.custom) {
        fields += value;
    }
    return fields;
}

std::set<MemberId> lookedThrough(Club& club, const QString& typed)
{
    std::set<MemberId> found;
    MemberReader reader(club.database(), club.today());
    MemberRow row;
    while (reader.next(row)) {
        const QStringList fields = fieldsOf(asMember(row, reader.customFields()));
        const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
        const bool all = std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
            static const QRegularExpression signs(u"[-+()/. ]"_s);
            const QString word = QString::fromStdString(fold(part));
            const QString digits = QString(word).remove(signs);
            const bool isNumber = !digits.isEmpty() && !digits.contains(QRegularExpression(u"[^0-9]"_s));
            return std::any_of(fields.begin(), fields.end(), [&](const QString& field) {
                const QString folded = QString::fromStdString(fold(field));
                return folded.contains(word) || (isNumber && folded.contains(digits));
            });
        });
        if (all) {
            found.insert(row.id);
        }
    }
    return found;
}

std::set<MemberId> found(MemberSearch& search, const MemberRows& rows, const QString& typed)
{
    const RowSet set = search.find(typed);
    std::set<MemberId> ids;
    for (MemberRowNumber row = 0; row < rows.size(); ++row) {
        if (set.contains(row)) {
            ids.insert(rows.id(row));
        }
    }
    return ids;
}

} // namespace

TEST_CASE("whatever happens, a search finds what a look through the book would", "[search]")
{
    property("search follows", 60, [](Random& random) {
        TestClub club;
        MemberRows rows(*club.club);
        MemberSearch search(rows);
        for (int step = 0; step < 30; ++step) {
            happen(*club.club, random);
            club.clock.advance(1000);
            if (random.chance(50)) {
                continue; // several changes between two searches
            }
            for (const QString& typed : {random.pick(someWords()), u"an er"_s, u"mull lane 07700"_s,
                                         u"annabulk"_s, random.text(2)}) {
                CAPTURE(step, typed);
                REQUIRE(found(search, rows, typed) == lookedThrough(*club.club, typed));
            }
            REQUIRE(rows.everybody().count() == rows.count());
        }
    });
}
