// SPDX-License-Identifier: GPL-3.0-or-later
// How long paper takes, from the club to the PDF's bytes.
#pragma once

namespace hearth {
class Club;
}

namespace hearth::bench {

struct PaperTimes {
    double labels = 0; ///< Milliseconds for a thousand, or as many as there are people.
    double badges = 0;
    double firstPage = 0; ///< Of the badges' preview.
    double pack = 0;      ///< Of the next meeting, whoever is expected at it.
    int people = 0;       ///< On labels and badges.
    int packPages = 0;
};

[[nodiscard]] PaperTimes paperTimes(Club& club);

} // namespace hearth::bench
