// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merged_members.h"

#include "core/base/text.h"

namespace hearth {

void MergedMembers::teach(MemberMatching& matching) const
{
    for (const MemberAlias& alias : m_aliases) {
        matching.addAlias(alias.id, alias.number, alias.member);
    }
}

void MergedMembers::settle(Member& draft, MemberId member) const
{
    const auto isAlike = [](const QString& a, const QString& b) {
        return !a.isEmpty() && fold(QStringView(a)) == fold(QStringView(b));
    };
    for (const MemberAlias& alias : m_aliases) {
        if (alias.member != member) {
            continue;
        }
        if (isAlike(draft.number, alias.number)) {
            draft.number.clear();
        }
        if (isAlike(draft.cardCode, alias.cardCode)) {
            draft.cardCode.clear();
        }
    }
}

} // namespace hearth
