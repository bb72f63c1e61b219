// SPDX-License-Identifier: GPL-3.0-or-later
// How long things stay at the door. Every limit can be lengthened tenfold or switched off by whoever stands
// there (WCAG 2.2, success criterion 2.2.1).
#pragma once

namespace hearth {

enum class Patience { Usual, Tenfold, Endless };

inline constexpr int greetingStays = 3'000;    ///< Milliseconds, as are the others.
inline constexpr int takingBackStays = 10'000; ///< A wrong tap.
inline constexpr int idleClears = 20'000;      ///< What somebody typed and left.
inline constexpr int deskStays = 90'000;       ///< The unlocked desk without a touch.

/// A limit under this patience; 0 for none.
[[nodiscard]] constexpr int lasting(int usual, Patience patience)
{
    constexpr int tenfold = 10;
    return patience == Patience::Usual ? usual : patience == Patience::Tenfold ? usual * tenfold : 0;
}

} // namespace hearth
