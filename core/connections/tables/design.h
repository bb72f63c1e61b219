// SPDX-License-Identifier: GPL-3.0-or-later
// Seatings that mathematics knows: points in blocks, round by round, so that in each round every point stands
// in one block, and no two points meet twice. No search finds the large ones.
#pragma once

#include "core/connections/tables/seating.h"

namespace hearth {

struct Design {
    int points = 0;
    Seating rounds; ///< Of points, from 0.
    /// Whether the last round's blocks may be larger than the others': the groups of a transversal design,
    /// which are parted anew.
    enum class Last { AsOthers, Groups } last = Last::AsOthers;
};

/// All pairs of an even number of people, two by two (the round robin of tournaments).
[[nodiscard]] Design roundRobin(int points);

/// The lines through the affine space of `dimension` over the field of `q` elements: q^dimension points in
/// blocks of q, any two of which meet once, in (q^dimension − 1)/(q − 1) rounds. In two dimensions the affine
/// plane, and so q − 1 mutually orthogonal Latin squares. Empty where there is no such field.
[[nodiscard]] Design affineSpace(int q, int dimension);

/// `blocks` points of each of the lines of one direction in the affine plane over q elements: a resolvable
/// transversal design of q·size points in q rounds of blocks of `size`, and then the groups of q who never
/// met. Empty where there is no such field, or size > q.
[[nodiscard]] Design transversal(int q, int size);

/// 3q + 1 points in blocks of four, any two of which meet once, in q rounds (R. C. Bose 1939), for q = 4t + 1
/// a power of a prime. Empty where the construction doesn't work.
[[nodiscard]] Design boseFours(int q);

/// What was found by a computer's search: systems that turn into themselves when each point moves on by one.
[[nodiscard]] const std::vector<Design>& cyclicDesigns();

/// With a further round in which those who haven't met yet do, where they fall into tables of at most `size`;
/// else as it is.
[[nodiscard]] Design withLeave(Design design, int size);

/// How many pairs of the first `rounds` rounds meet more than once.
[[nodiscard]] int repeatsOf(const Design& design, int rounds);

} // namespace hearth
