// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry.h"

namespace hearth {

const MemberKeys& memberKeys()
{
    using enum WhenGone;
    using enum WhenMerged;
    using enum WhenTold;
    using enum AtDoor;
    static const MemberKeys keys{
        {"attendance", "guest_of", ClearReference, Move, Mentioned, Taken},
        {"attendance", "member", RemoveRow, KeepBetter, Whole, Taken},
        {"invitation", "member", RemoveRow, KeepBetter, Whole, Taken},
        {"relation", "other", RemoveRow, Move, Mentioned, LeftBehind},
        {"relation", "member", RemoveRow, Move, Whole, LeftBehind},
        {"member_status", "member", RemoveRow, KeepBetter, Whole, Taken},
        {"contact_point", "member", RemoveRow, Move, Whole, LeftBehind},
        {"address", "member", RemoveRow, Move, Whole, LeftBehind},
        {"household_member", "member", RemoveRow, KeepBetter, Whole, Taken},
        {"group_member", "member", RemoveRow, Move, Whole, Taken},
        {"member_role", "member", RemoveRow, Move, Whole, LeftBehind},
        {"member_interest", "member", RemoveRow, KeepBetter, Whole, LeftBehind},
        {"consent", "member", RemoveRow, KeepBetter, Whole, LeftBehind},
        {"photo", "member", RemoveRow, KeepBetter, Whole, LeftBehind},
        {.table = "custom_value",
         .column = "owner",
         .whenGone = RemoveRow,
         .whenMerged = KeepBetter,
         .whenTold = Whole,
         .atDoor = LeftBehind,
         .isUndeclared = true},
    };
    return keys;
}

} // namespace hearth
