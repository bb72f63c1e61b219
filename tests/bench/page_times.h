// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages with the most cells: the calendar of a club that has met for twenty years, and everybody's
// marks of a term. Each stands beside its floor of the same run: an empty month, and a plain table of as many
// cells.
#pragma once

#include "tests/bench/report.h"

namespace hearth {
class MainWindow;
}

namespace hearth::bench {

struct PageTimes {
    Times months;      ///< From the step to a month until it is painted.
    Times emptyMonths; ///< The same where no meetings are.
    Times paints;      ///< Painting a month alone.
    Times emptyPaints;
    Times scrolls;      ///< From one notch of the wheel over the marks until they are painted.
    Times plainScrolls; ///< The same over a plain table.
    int people = 0;
    int meetings = 0;
};

/// Measures both in the window, whose club is filled with meetings in between.
[[nodiscard]] PageTimes measurePages(MainWindow& window);

/// As a line of JSON.
void print(const PageTimes& times);

} // namespace hearth::bench
