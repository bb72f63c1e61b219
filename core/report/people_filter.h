// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a sheet is, said by what they have in common, as the list of members is narrowed.
#pragma once

#include "core/base/result.h"
#include "core/member/member.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;

/// What is left open lets everybody through.
struct PeopleFilter {
    QString find = {};                       ///< Words, as in the search box.
    std::optional<MemberStatus> status = {}; ///< Nothing: full, trial and honorary members.
    QString group = {};                      ///< By its name.
    QString interest = {};                   ///< By its name.

    bool operator==(const PeopleFilter&) const = default;
};

/// Those who are let through today, by id. Fails with Error::Gone where that is nobody: a sheet of nobody
/// would be taken for one of the whole club.
[[nodiscard]] Result<std::vector<MemberId>> membersLetThrough(Club& club, const PeopleFilter& filter);

} // namespace hearth
