// SPDX-License-Identifier: GPL-3.0-or-later
// Who is brought together in the sample club: tables that are mixed every other club night of the last year,
// and buddies for some of the newcomers.
#pragma once

#include "core/attendance/attendance.h"
#include "core/connections/buddy.h"
#include "core/connections/seat.h"
#include "core/meeting/meeting.h"
#include "core/sample/population.h"

namespace hearth {

/// Tables of three or four for whoever came to this meeting; none where it had no mixed tables.
[[nodiscard]] MemberSeating sampleTables(const Meeting& meeting,
                                         const std::vector<Attendance>& marks,
                                         const SampleTime& time,
                                         std::uint64_t seed);

/// Newcomers with the regulars who look after them; the people have their ids.
[[nodiscard]] std::vector<Buddy>
sampleBuddies(const std::vector<Person>& people, const SampleTime& time, std::uint64_t seed);

} // namespace hearth
