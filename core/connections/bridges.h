// SPDX-License-Identifier: GPL-3.0-or-later
// People who hold a club together alone: the articulation points of the net of who knows whom.
#pragma once

#include <cstddef>
#include <vector>

namespace hearth {

/// Everybody's neighbours, by number; whoever is somebody's neighbour has them as a neighbour too.
using Net = std::vector<std::vector<std::size_t>>;

/// Those without whom others who are joined now, directly or by way of people, no longer would be; in
/// ascending order. By one depth-first walk (Hopcroft, Tarjan 1973, Algorithm 447), in time that grows with
/// the number of links.
[[nodiscard]] std::vector<std::size_t> bridgesOf(const Net& net);

/// What the others who are joined with `person` would fall into without them, in the order of their smallest
/// numbers; one part where they are no bridge.
[[nodiscard]] std::vector<std::vector<std::size_t>> partsWithout(const Net& net, std::size_t person);

} // namespace hearth
