// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, numbers and cards of people who became one with another: whoever comes with an old one is led to the
// person, so that paper, cards and files from before a merge stay good. An alias always names somebody who is
// there; where that one is merged in turn, it is made to name the next.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace hearth {

class Database;

struct MemberAlias {
    MemberId id; ///< That of the one who is gone.
    MemberId member;
    QString number; ///< A number that the merge left no room for; empty where there is none.
    QString cardCode;

    bool operator==(const MemberAlias&) const = default;
};

/// Whom `id` means today: the member it went into, else itself, whether or not there is such a member.
[[nodiscard]] MemberId survivorOf(Database& database, MemberId id);

/// All of them, by id.
[[nodiscard]] std::vector<MemberAlias> memberAliases(Database& database);
/// Those that lead to `member`, by id.
[[nodiscard]] std::vector<MemberAlias> aliasesOf(Database& database, MemberId member);

} // namespace hearth
