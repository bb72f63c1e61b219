// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract's texts are where a file knows more than text: a workbook's day is a number, so that it
// sorts and counts as one. Which columns hold days, times and numbers is listed here, by name; every other is
// text, whatever it looks like, so that no postcode, phone or member number loses a zero.
#pragma once

#include <string_view>

namespace hearth {

enum class ColumnKind { Text, Day, DayAndTime, Number };

/// By the contract's name (`birthday`); a custom field holds what somebody typed, and so text.
[[nodiscard]] ColumnKind columnKind(std::string_view column);

struct TypedCell {
    enum class Shows { Text, Number, Day, Minute, Second };

    Shows shows = Shows::Text;
    double number = 0; ///< Unless it is a text. Days count from 1899-12-30, and a time is a part of one.

    bool operator==(const TypedCell&) const = default;
};

/// A cell of a column of this kind. What can't be told again from the number is text: a birthday without a
/// year, a day before March 1900, which programs count differently, anything that isn't written as the
/// contract has it.
[[nodiscard]] TypedCell typedCell(std::string_view text, ColumnKind kind);

} // namespace hearth
