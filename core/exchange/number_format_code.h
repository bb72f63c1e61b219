// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace hearth {

/// Stands in a pattern for a digit that is always shown.
inline constexpr char digitPlace = '\x01';

/// What the code of a number format shows.
struct NumberFormatCode {
    bool hasDate = false;
    bool hasTime = false;
    bool isElapsed = false; ///< Hours beyond a day, as in `[h]:mm`.
    /// Digits that are always shown and what stands between them; empty where the format is of another kind.
    std::string pattern;
};

/// Reads the section of `code` that is for positive numbers. An `m` is a minute behind hours or before
/// seconds, and else a month. What is quoted, escaped or in brackets means nothing, but `[h]`, `[m]` and
/// `[s]`.
[[nodiscard]] NumberFormatCode readNumberFormat(QStringView code);

} // namespace hearth
