// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/taking_part.h"

#include "core/club.h"
#include "core/connections/met_queries.h"
#include "core/member/member_part_table.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct TakingPart {
    Q_DECLARE_TR_FUNCTIONS(hearth::TakingPart)
};

} // namespace

Done setTakesPart(Club& club, MemberId member, TakesPart part)
{
    const QJsonObject subject{{QStringLiteral("member"), member.text()},
                              {QStringLiteral("part"), part == TakesPart::Yes}};
    return club.perform(QStringLiteral("connections.part"), subject, [&](Change& change) {
        Database& database = change.database();
        if (!isThere(database, member)) {
            throw Refusal{
                Error::of(Error::Kind::Gone, TakingPart::tr("This person is no longer in the book."))};
        }
        const bool isOut = whyLeftOut(database, change.today(), member) == LeftOut::OwnWish;
        if (part == TakesPart::Yes && isOut) {
            removeConsent(database, member, ConsentKind::Connections);
        } else if (part == TakesPart::No && !isOut) {
            writeConsent(database, member, ConsentKind::Connections, false, change.today());
        }
    });
}

} // namespace hearth
