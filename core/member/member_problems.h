// SPDX-License-Identifier: GPL-3.0-or-later
// What can't be accepted in a member, every field's problem at once.
#pragma once

#include "core/base/error.h"
#include "core/member/member.h"
#include "core/member/status_periods.h"

namespace hearth {

/// `member` with every text tidied: blanks, invisible marks, empty and repeated list items.
[[nodiscard]] Member tidied(Member member);

/// Everything that is wrong with a tidied member, by the names of the exchange contract's fields; empty when
/// nothing is. A member needs a name of some kind; a birthday or a day of joining far in the future is a
/// slip.
[[nodiscard]] std::vector<Problem> problemsOf(const Member& member, QDate today);

/// What is wrong with statuses over time, in order of their start: two that hold at once, one that ends
/// before it begins, one without a start behind another. Fields are `status`, `since` and `until` with the
/// place from 0, as in `since 1`.
[[nodiscard]] std::vector<Problem> problemsOf(const StatusPeriods& periods, QDate today);

} // namespace hearth
