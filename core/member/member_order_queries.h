// SPDX-License-Identifier: GPL-3.0-or-later
// What members are sorted by, straight from SQLite's rows.
#pragma once

#include "core/base/id.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

class Database;

/// Of one member, valid during the call; empty where there is nothing.
struct MemberSortValues {
    MemberId id;
    std::string filing;      ///< As `filingName` makes it.
    std::string_view called; ///< As `calledName` makes it.
    std::string_view number;
    std::string_view birthday;       ///< `YYYY-MM-DD` or `--MM-DD`.
    std::string joined;              ///< `YYYY-MM-DD`.
    std::vector<std::string> groups; ///< Those on the day, in any order.
};

/// Calls `take` for every member with an id from `first` to `last`, in the order of the ids, as at `day`
/// (`YYYY-MM-DD`). Throws `StoreError`.
void readSortValues(Database& database,
                    const std::string& day,
                    MemberId first,
                    MemberId last,
                    const std::function<void(const MemberSortValues&)>& take);

} // namespace hearth
