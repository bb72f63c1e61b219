// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/merge_queries.h"

#include "core/member/member_part_table.h"
#include "core/store/database.h"

namespace hearth {

namespace {

std::optional<ConsentKind> consentKindOf(const QString& field)
{
    return field == u"photo_consent"   ? std::optional(ConsentKind::Photo)
           : field == u"email_consent" ? std::optional(ConsentKind::Email)
           : field == u"connections"   ? std::optional(ConsentKind::Connections)
                                       : std::nullopt;
}

} // namespace

bool isAnsweredLater(Database& database, const MergedPair& pair, const QString& field)
{
    const auto kind = consentKindOf(field);
    if (!kind) {
        return false;
    }
    return database.number(
               "SELECT count(*) FROM consent AS kept JOIN consent AS later ON later.kind=kept.kind"
               " WHERE kept.member=?1 AND later.member=?2 AND kept.kind=?3"
               " AND (later.since>kept.since"
               "   OR (later.since=kept.since AND later.given<kept.given))",
               pair.kept, pair.gone, static_cast<int>(*kind)) > 0;
}

} // namespace hearth
