// SPDX-License-Identifier: GPL-3.0-or-later
// Eighteen women of Natchez and the fourteen gatherings that they came to (Davis, Gardner, Gardner: Deep
// South, 1941): the table on which every way to tell who belongs together has been tried.
#pragma once

#include "tests/core/attendance/club_life.h"

#include <map>
#include <string>
#include <vector>

namespace hearth::test {

struct DavisLine {
    const char16_t* name;
    std::vector<int> events; ///< From 1 to 14.
};

[[nodiscard]] const std::vector<DavisLine>& davisTable();

/// The table as a club: its people by name, and its gatherings, event 1 first.
struct DavisClub : ClubLife {
    DavisClub();

    std::map<std::u16string, MemberId> people;
    std::vector<MeetingId> meetings;
};

} // namespace hearth::test
