// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/card_actions.h"

#include "core/club.h"
#include "core/door/card_code.h"
#include "core/door/card_table.h"
#include "core/door/door_people_queries.h"
#include "core/member/member_queries.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRandomGenerator>

namespace hearth {

namespace {

struct CardActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::CardActions)
};

constexpr int personNumbers = 1'000'000;
constexpr int issuesOfOne = 10;

void requireMemberForCard(Database& database, MemberId member)
{
    if (!isThere(database, member)) {
        throw Refusal{
            Error::of(Error::Kind::Gone,
                      CardActions::tr("This person is no longer in the book. They may have been deleted; "
                                      "History can bring them back."))};
    }
}

/// A code for the person that nobody's card bears, the next of the same person where there was one.
CardCode nextCode(Database& database, const QString& before)
{
    const int club = CardCode::clubOf(readSettings(database).uid);
    const auto old = CardCode::fromText(before);
    if (old && old->club == club && old->issue + 1 < issuesOfOne) {
        return {club, old->person, old->issue + 1};
    }
    CardCode code{club, 0, 0};
    do {
        code.person = static_cast<int>(QRandomGenerator::system()->bounded(personNumbers));
    } while (isCardPersonTaken(database, code));
    return code;
}

QJsonObject subjectOfCard(MemberId member) { return {{QStringLiteral("member"), member.text()}}; }

} // namespace

Result<QString> issueCard(Club& club, MemberId member)
{
    return club.perform(QStringLiteral("card.issue"), subjectOfCard(member), [&](Change& change) {
        requireMemberForCard(change.database(), member);
        const QString code = nextCode(change.database(), cardOf(change.database(), member)).text();
        writeCard(change.database(), member, code);
        return code;
    });
}

Done setFindable(Club& club, MemberId member, Findable findable)
{
    return club.perform(QStringLiteral("member.findable"), subjectOfCard(member), [&](Change& change) {
        requireMemberForCard(change.database(), member);
        if (findableOf(change.database(), member) != findable) {
            writeFindable(change.database(), member, findable, change.today());
        }
    });
}

Done withdrawCard(Club& club, MemberId member)
{
    return club.perform(QStringLiteral("card.withdraw"), subjectOfCard(member), [&](Change& change) {
        requireMemberForCard(change.database(), member);
        writeCard(change.database(), member, {});
    });
}

} // namespace hearth
