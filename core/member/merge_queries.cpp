// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/merge_queries.h"

#include "core/member/member_part_table.h"
#include "core/store/database.h"

namespace hearth {

bool isAnsweredLater(Database& database, const MergedPair& pair, const QString& field)
{
    const bool isPhoto = field == u"photo_consent";
    if (!isPhoto && field != u"email_consent") {
        return false;
    }
    return database.number(
               "SELECT count(*) FROM consent AS kept JOIN consent AS later ON later.kind=kept.kind"
               " WHERE kept.member=?1 AND later.member=?2 AND kept.kind=?3"
               " AND (later.since>kept.since"
               "   OR (later.since=kept.since AND later.given<kept.given))",
               pair.kept, pair.gone, static_cast<int>(isPhoto ? ConsentKind::Photo : ConsentKind::Email)) > 0;
}

} // namespace hearth
