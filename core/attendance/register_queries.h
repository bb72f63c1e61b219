// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's register as somebody takes it: whoever is expected, marked or not, and whoever else was marked.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"

#include <optional>
#include <vector>

namespace hearth {

class Database;

struct RegisterLine {
    MemberId member;
    std::optional<Attendance> mark;
    bool isExpected = false; ///< By expectedAt: who isn't was marked all the same, as a guest or on a visit.

    bool operator==(const RegisterLine&) const = default;
};

/// By member id. Throws `StoreError`.
[[nodiscard]] std::vector<RegisterLine> registerLines(Database& database, const Meeting& meeting);

struct RegisterCounts {
    int here = 0;   ///< Present and late.
    int late = 0;   ///< Of those who are here.
    int guests = 0; ///< Of those who are here: brought along by somebody, or not expected.
    int excused = 0;
    int absent = 0;
    int toMark = 0; ///< Expected and without a mark.

    bool operator==(const RegisterCounts&) const = default;
};

[[nodiscard]] RegisterCounts countsOf(const std::vector<RegisterLine>& lines);

} // namespace hearth
