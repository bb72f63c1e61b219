// SPDX-License-Identifier: GPL-3.0-or-later
// What a club can say of kinds of meetings: each function is one change. Meetings that are planned already
// keep their length, seats and group.
#pragma once

#include "core/base/result.h"
#include "core/meeting/kind.h"

#include <vector>

namespace hearth {

class Club;
struct Problem;

/// The longest a meeting of a kind lasts by itself: two weeks, in minutes.
inline constexpr int longestKind = 14 * 24 * 60;

/// Tidies the kind, and says what keeps it from being kept.
[[nodiscard]] std::vector<Problem> settleKind(MeetingKind& kind);

/// Says something of a kind that Hearth knows, or adds one of the club's own. A group that isn't there is
/// made.
[[nodiscard]] Result<KindId> addKind(Club& club, const MeetingKind& draft);
/// Meetings and series of a kind that gets another name have that name then. Fails with Error::Gone when it
/// has been deleted meanwhile.
[[nodiscard]] Done editKind(Club& club, const MeetingKind& draft);
/// Meetings keep the word; a kind that Hearth knows is again as Hearth has it.
[[nodiscard]] Done deleteKind(Club& club, KindId id);

} // namespace hearth
