// SPDX-License-Identifier: GPL-3.0-or-later
// The short code on a sheet's pages, by which the rows that were printed are found again. It is read off
// paper and typed, so it holds no letters that look alike and notices what was misread.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace hearth {

/// How many codes there are.
inline constexpr std::uint32_t editionCodes = 23 * 23 * 23;

/// The code with this number, below `editionCodes`: `K7-M4`, of three characters and one that follows from
/// them.
[[nodiscard]] QString editionCode(std::uint32_t number);

/// Whether the code holds a letter and a digit: only such are given out, so that none reads as a row's number
/// or as a word.
[[nodiscard]] bool isTellable(QStringView code);

/// The code that was typed, in its one spelling; whatever the case, dashes and blanks. Empty where it is
/// none: one wrong character, or two neighbours in the wrong order, is always noticed.
[[nodiscard]] QString editionCodeTyped(QStringView text);

} // namespace hearth
