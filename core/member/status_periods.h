// SPDX-License-Identifier: GPL-3.0-or-later
// A member's statuses over time. `joined` and `left` are the first start and the last end; every list can be
// asked as at a day. Changing one is arithmetic on a short list, kept apart from the tables so that it can be
// tested by itself.
#pragma once

#include "core/base/id.h"
#include "core/member/member.h"

#include <optional>
#include <vector>

namespace hearth {

struct StatusPeriod {
    RowId id;
    StatusWord status;
    QDate since; ///< The first day; invalid where unknown.
    QDate until; ///< The first day on which it no longer holds; invalid while it lasts.

    bool operator==(const StatusPeriod&) const = default;
};

/// In order of their start, unknown starts first.
using StatusPeriods = std::vector<StatusPeriod>;

/// What a form, the command line or a file says about a membership: one status and two days.
struct Membership {
    std::optional<StatusWord> status;
    QDate joined;
    QDate left;
};

[[nodiscard]] Membership membershipOf(const Member& member);

/// By their start, unknown starts first.
[[nodiscard]] StatusPeriods inOrder(StatusPeriods periods);

/// The status on `day`: of the period that covers it; after the last one has ended `former`; before the first
/// the first one's; in a gap that of the period before it, which ended, so `former` too.
[[nodiscard]] StatusWord statusAt(const StatusPeriods& periods, QDate day);
[[nodiscard]] QDate joinedOf(const StatusPeriods& periods);
[[nodiscard]] QDate leftOf(const StatusPeriods& periods);

/// The periods of someone who is entered on `today` with these values; a status of `former` with a day of
/// leaving means a full membership that ended.
[[nodiscard]] StatusPeriods
firstPeriods(const std::optional<StatusWord>& status, QDate joined, QDate left, QDate today);

/// The periods after an edit on `today` that turns the shown values `before` into `after`. What is the same
/// in both is left alone; a status changed twice on one day leaves no trace of the slip. Who was former and
/// isn't any more joins again today, and the time between stays a gap.
[[nodiscard]] StatusPeriods
editedPeriods(StatusPeriods periods, const Membership& before, const Membership& after, QDate today);

} // namespace hearth
