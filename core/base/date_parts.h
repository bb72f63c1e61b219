// SPDX-License-Identifier: GPL-3.0-or-later
// A date taken to pieces, before anything is said about which piece is what. Both the reading of one date and
// the judging of a whole column start here, so that they can't disagree about what a date looks like.
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace hearth {

/// A number as written: `05` is 5 with two digits.
struct DateNumber {
    int value = 0;
    int digits = 0;

    [[nodiscard]] bool isYear() const { return digits == 4; }
    [[nodiscard]] bool isDayOrMonth() const { return digits == 1 || digits == 2; }
};

/// Whether a text says itself that it has no year: `--03-05`.
enum class WithoutYear { No, Yes };

/// Up to three numbers and a month's name, in the order they were written.
struct DateParts {
    std::array<DateNumber, 3> numbers{};
    int count = 0; ///< How many of `numbers` there are.
    int month = 0; ///< 1 to 12 where one was named.
    WithoutYear withoutYear = WithoutYear::No;
};

/// The pieces of `text`; a time of day behind the date is left out. Nothing where there is anything that
/// doesn't belong in a date, or no number at all.
[[nodiscard]] std::optional<DateParts> datePartsOf(QStringView text);

} // namespace hearth
