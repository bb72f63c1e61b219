// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a row that refers to a member when the member is deleted, forgotten, merged, asked about or
// taken to a door. The list of all such columns stands in core/registry; a test compares it with the schema.
#pragma once

#include "core/base/id.h"

#include <string_view>
#include <vector>

namespace hearth {

class Change;

enum class WhenGone {
    RemoveRow,      ///< The row belongs to the member and goes along.
    ClearReference, ///< The row is somebody else's; it only stops naming the member.
};

enum class WhenMerged {
    Move,       ///< Each row goes over to the member who stays, but for one that would say the same twice.
    KeepBetter, ///< At most one of two rows can stay: a fixed rule picks, or joins.
};

/// Two members who become one.
struct MergedPair {
    MemberId kept; ///< Whose id stays.
    MemberId gone; ///< Whose id becomes an alias.

    bool operator==(const MergedPair&) const = default;
};

/// Leaves no row that names the one who goes in this column. Throws `StoreError`.
using JoinRows = void (*)(Change& change, const MergedPair& pair);

enum class WhenTold {
    Whole,     ///< Part of everything about one person.
    Mentioned, ///< Only that the row exists and what it is: it is about somebody else.
};

enum class AtDoor {
    Taken,     ///< A door needs it.
    LeftBehind ///< A door never sees it.
};

struct MemberKey {
    std::string_view table;
    std::string_view column;
    WhenGone whenGone = WhenGone::RemoveRow;
    WhenMerged whenMerged = WhenMerged::Move;
    WhenTold whenTold = WhenTold::Whole;
    AtDoor atDoor = AtDoor::LeftBehind;
    /// A reference that the schema can't declare, since the owner may be of any noun.
    bool isUndeclared = false;
    /// The rule of a table that has one of its own. Null: a row that Moves only names another, and of two
    /// with the same key KeepBetter leaves that of the member who stays.
    JoinRows join = nullptr;
};

using MemberKeys = std::vector<MemberKey>;

} // namespace hearth
