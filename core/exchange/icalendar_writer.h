// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as an iCalendar (RFC 5545): a series is one event with its rule, what it leaves out and what of it
// was changed; times are those of the wall clock, so that 19:00 is 19:00 wherever the calendar is opened.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace hearth {

class Club;

/// Hands the calendar out piece by piece and returns how many events it holds. Throws `StoreError`.
std::int64_t writeICalendar(Club& club, const std::function<void(std::string_view)>& write);

} // namespace hearth
