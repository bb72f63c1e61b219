// SPDX-License-Identifier: GPL-3.0-or-later
// A list from before a merge names people by ids and numbers that are aliases now. Its rows are the rows of
// whom these went into, and what the merge has settled isn't unsettled by them.
#pragma once

#include "core/exchange/member_matching.h"
#include "core/member/member_alias_queries.h"

namespace hearth {

class MergedMembers {
public:
    /// Reads the aliases. Throws `StoreError`.
    explicit MergedMembers(Database& database) : m_aliases(memberAliases(database)) {}

    /// Makes `matching`, which knows all members, find them by what was left of others too.
    void teach(MemberMatching& matching) const;
    /// Empties the number and the card where the draft, a row about `member`, has those that a merge left no
    /// room for: they find the member and don't become its own.
    void settle(Member& draft, MemberId member) const;

private:
    std::vector<MemberAlias> m_aliases;
};

} // namespace hearth
