// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a row that refers to a member when the member is deleted, forgotten, merged, asked about or
// taken to a door. The list of all such columns stands in core/registry; a test compares it with the schema.
#pragma once

#include <string_view>
#include <vector>

namespace hearth {

enum class WhenGone {
    RemoveRow,      ///< The row belongs to the member and goes along.
    ClearReference, ///< The row is somebody else's; it only stops naming the member.
};

enum class WhenMerged {
    Move,       ///< The row goes over to the member who stays.
    KeepBetter, ///< At most one row is possible: a fixed rule picks, or joins.
};

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
};

using MemberKeys = std::vector<MemberKey>;

} // namespace hearth
