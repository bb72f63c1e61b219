// SPDX-License-Identifier: GPL-3.0-or-later
// How many people a meeting may expect, from those like it.
#pragma once

#include "core/meeting/meeting.h"

#include <optional>

namespace hearth {

class Database;

/// From the one number up to the other, both included.
struct HeadRange {
    int least = 0;
    int most = 0;

    bool operator==(const HeadRange&) const = default;
};

/// How many came, heads among them, to the middle half of the last eight meetings like `meeting` before it
/// that have a complete register: those of its series or, outside of any, those of its kind and group.
/// Nothing before there are three of them. Throws `StoreError`.
[[nodiscard]] std::optional<HeadRange> usualAttendance(Database& database, const Meeting& meeting);

} // namespace hearth
