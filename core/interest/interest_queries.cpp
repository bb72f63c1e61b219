// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interest/interest_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Interests {
    Q_DECLARE_TR_FUNCTIONS(hearth::Interests)
};

} // namespace

std::vector<Interest> listInterests(Database& database)
{
    std::vector<Interest> interests;
    Query rows = database.query("SELECT id, name, (SELECT count(*) FROM member_interest WHERE "
                                "interest=interest.id) FROM interest ORDER BY id");
    while (rows.next()) {
        interests.push_back({rows.id<InterestId>(0), rows.text(1), rows.smallInteger(2)});
    }
    return interests;
}

std::optional<InterestId> findInterestNamed(Database& database, const QString& name)
{
    const std::string folded = fold(QStringView(name));
    Query rows = database.query("SELECT id, name FROM interest ORDER BY id");
    while (rows.next()) {
        if (fold(rows.bytes(1)) == folded) {
            return rows.id<InterestId>(0);
        }
    }
    return std::nullopt;
}

QString interestName(Club& club, InterestId id)
{
    Query row = club.database().query("SELECT name FROM interest WHERE id=?1", id);
    if (row.next()) {
        return row.text(0);
    }
    return club.history()
        .removedText("interest", id.value(), "name")
        .value_or(Interests::tr("a deleted interest"));
}

} // namespace hearth
