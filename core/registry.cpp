// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry.h"

#include "core/attendance/attendance_joining_table.h"
#include "core/connections/seating_rule_joining_table.h"
#include "core/member/member_joining_table.h"

namespace hearth {

const MemberKeys& memberKeys()
{
    using enum WhenGone;
    using enum WhenMerged;
    using enum WhenTold;
    using enum AtDoor;
    const auto key = [](std::string_view table, std::string_view column, WhenGone gone, WhenMerged merged,
                        WhenTold told, AtDoor door, JoinRows join = nullptr) {
        return MemberKey{table, column, gone, merged, told, door, false, join};
    };
    static const MemberKeys keys{
        // A door file begins without events: what its own door writes down is a log of its own.
        key("door_event", "guest_of", ClearReference, Move, Mentioned, LeftBehind),
        key("door_event", "member", RemoveRow, Move, Whole, LeftBehind),
        key("attendance", "guest_of", ClearReference, Move, Mentioned, Taken, joinHosts),
        key("attendance", "member", RemoveRow, KeepBetter, Whole, Taken, joinAttendances),
        key("invitation", "member", RemoveRow, KeepBetter, Whole, Taken),
        key("seat", "member", RemoveRow, KeepBetter, Whole, LeftBehind),
        key("seating_rule", "other", RemoveRow, Move, Mentioned, LeftBehind, joinSeatingRules),
        key("seating_rule", "member", RemoveRow, Move, Mentioned, LeftBehind, joinSeatingRules),
        key("waiting", "member", RemoveRow, KeepBetter, Whole, Taken),
        key("pick_up", "member", RemoveRow, KeepBetter, Whole, Taken),
        key("collecting", "member", RemoveRow, KeepBetter, Whole, LeftBehind),
        key("relation", "other", RemoveRow, Move, Mentioned, LeftBehind, joinRelationsOfOthers),
        key("relation", "member", RemoveRow, Move, Whole, LeftBehind, joinRelations),
        key("told_apart", "other", RemoveRow, Move, Mentioned, LeftBehind, joinApart),
        key("told_apart", "member", RemoveRow, Move, Mentioned, LeftBehind, joinApart),
        key("member_alias", "member", RemoveRow, Move, Whole, Taken),
        key("member_status", "member", RemoveRow, KeepBetter, Whole, Taken, joinStatuses),
        key("contact_point", "member", RemoveRow, Move, Whole, LeftBehind, joinContacts),
        key("address", "member", RemoveRow, KeepBetter, Whole, LeftBehind, joinAddresses),
        key("household_member", "member", RemoveRow, KeepBetter, Whole, LeftBehind),
        key("group_member", "member", RemoveRow, Move, Whole, Taken, joinGroups),
        key("member_role", "member", RemoveRow, Move, Whole, LeftBehind, joinRoles),
        key("member_interest", "member", RemoveRow, KeepBetter, Whole, LeftBehind),
        key("consent", "member", RemoveRow, KeepBetter, Whole, Taken, joinConsents),
        key("photo", "member", RemoveRow, KeepBetter, Whole, LeftBehind),
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
