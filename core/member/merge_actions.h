// SPDX-License-Identifier: GPL-3.0-or-later
// Two members who are one person become one, as one change that one undo takes back exactly; and two who only
// look alike are told apart for good.
#pragma once

#include "core/member/merge_fields.h"

namespace hearth {

/// Merges `pair.gone` into `pair.kept`. Fields that differ are as `choice` says, and as proposed where it
/// doesn't; everything else that refers to the one who goes goes over as `keys` say: attendances, groups,
/// relations, those whom the person brought along. The old id stays as an alias, and so does a number or a
/// card that found no place. Fails with Gone or Refused and a sentence where the two can't be merged, with
/// Invalid where `choice` names no field or both of what can be but one.
[[nodiscard]] Done
mergeMembers(Club& club, const MergedPair& pair, const MergeChoice& choice, const MemberKeys& keys);

/// Remembers that these two aren't the same person. Saying it again changes nothing; order doesn't matter.
[[nodiscard]] Done tellApart(Club& club, MemberId a, MemberId b);

} // namespace hearth
