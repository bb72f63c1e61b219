// SPDX-License-Identifier: GPL-3.0-or-later
// The words that dates are written with.
#pragma once

#include <string_view>

namespace hearth {

/// The month, 1 to 12, that a folded word names in full or shortened, in any of the languages dates are read
/// in; 0 where it names none.
[[nodiscard]] int monthNamed(std::string_view folded);

/// Whether a folded word may stand in a date and says nothing that matters: a weekday, `of`, `den`, the `th`
/// of 5th.
[[nodiscard]] bool isFillerInDate(std::string_view folded);

} // namespace hearth
