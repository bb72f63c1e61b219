// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty years of a club that meets in forty groups, for what has to be quick however long a club has met.
#pragma once

namespace hearth {
class Club;
}

namespace hearth::bench {

/// Adds 40,000 meetings from January 2016 on, forty a week.
void fillYears(Club& club);

} // namespace hearth::bench
