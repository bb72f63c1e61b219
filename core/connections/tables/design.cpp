// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/design.h"

#include "core/connections/tables/finite_field.h"

#include <algorithm>

namespace hearth {

namespace {

std::size_t pairIndex(const Design& design, int a, int b)
{
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(design.points) +
           static_cast<std::size_t>(b);
}

/// How often each two points meet in the first `rounds` rounds.
std::vector<int> meetingsIn(const Design& design, int rounds)
{
    std::vector<int> meetings(static_cast<std::size_t>(design.points) *
                              static_cast<std::size_t>(design.points));
    for (int round = 0; round < rounds; ++round) {
        for (const SeatedTable& block : design.rounds[static_cast<std::size_t>(round)]) {
            for (const int a : block) {
                for (const int b : block) {
                    ++meetings[pairIndex(design, a, b)];
                }
            }
        }
    }
    return meetings;
}

/// The lines of one direction, given by its coordinates; the first that isn't 0 is 1.
SeatingRound linesAlong(const FiniteField& field, const std::vector<int>& direction, int points)
{
    SeatingRound lines;
    std::vector<char> seen(static_cast<std::size_t>(points), 0);
    for (int point = 0; point < points; ++point) {
        if (seen[static_cast<std::size_t>(point)] != 0) {
            continue;
        }
        SeatedTable line;
        for (int factor = 0; factor < field.size(); ++factor) {
            int other = 0;
            int place = 1;
            int rest = point;
            for (const int coordinate : direction) {
                other += place * field.sum(rest % field.size(), field.product(factor, coordinate));
                rest /= field.size();
                place *= field.size();
            }
            seen[static_cast<std::size_t>(other)] = 1;
            line.push_back(other);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isEverySize(const Design& design, int expected)
{
    return std::all_of(design.rounds.begin(), design.rounds.end(), [&](const SeatingRound& round) {
        std::size_t seated = 0;
        for (const SeatedTable& block : round) {
            seated += block.size();
        }
        return seated == static_cast<std::size_t>(expected);
    });
}

/// Bose's base round for one k: moved on by each element of the field it makes all rounds.
Design boseWith(const FiniteField& field, int k)
{
    const int q = field.size();
    const int t = (q - 1) / 4;
    const int infinity = 3 * q;
    SeatingRound base{{0, q, 2 * q, infinity}};
    for (int j = 0; j < 3; ++j) {
        const int here = j * q;
        const int next = (j + 1) % 3 * q;
        for (int i = 0; i < t; ++i) {
            base.push_back({here + field.power(i), here + field.power(i + 2 * t), next + field.power(i + k),
                            next + field.power(i + k + 2 * t)});
        }
    }
    Design design{3 * q + 1, {}, Design::Last::AsOthers};
    for (int shift = 0; shift < q; ++shift) {
        SeatingRound round = base;
        for (SeatedTable& block : round) {
            for (int& point : block) {
                point = point == infinity ? point : point / q * q + field.sum(point % q, shift);
            }
        }
        design.rounds.push_back(std::move(round));
    }
    return design;
}

} // namespace

Design roundRobin(int points)
{
    Design design{points, {}, Design::Last::AsOthers};
    const int others = points - 1;
    for (int round = 0; round < others; ++round) {
        SeatingRound pairs{{round, others}};
        for (int step = 1; step < points / 2; ++step) {
            pairs.push_back({(round + step) % others, (round + others - step) % others});
        }
        design.rounds.push_back(std::move(pairs));
    }
    return design;
}

Design affineSpace(int q, int dimension)
{
    const auto field = FiniteField::of(q);
    if (!field) {
        return {};
    }
    Design design{1, {}, Design::Last::AsOthers};
    for (int i = 0; i < dimension; ++i) {
        design.points *= q;
    }
    // A direction is a number whose digits are its coordinates; of its multiples the one whose highest is 1.
    for (int number = 1; number < design.points; ++number) {
        std::vector<int> direction;
        int highest = 0;
        for (int rest = number, i = 0; i < dimension; ++i, rest /= q) {
            direction.push_back(rest % q);
            highest = rest % q != 0 ? rest % q : highest;
        }
        if (highest == 1) {
            design.rounds.push_back(linesAlong(*field, direction, design.points));
        }
    }
    return design;
}

Design transversal(int q, int size)
{
    Design plane = size > q ? Design() : affineSpace(q, 2);
    if (plane.rounds.empty()) {
        return {};
    }
    // The first direction changes only the lowest coordinate, so its lines are runs of q numbers: the first
    // `size` of them stay.
    Design design{q * size, {}, Design::Last::Groups};
    for (SeatingRound& round : plane.rounds) {
        for (SeatedTable& block : round) {
            std::erase_if(block, [&](int point) { return point >= design.points; });
        }
        std::erase_if(round, [](const SeatedTable& block) { return block.empty(); });
    }
    std::rotate(plane.rounds.begin(), plane.rounds.begin() + 1, plane.rounds.end());
    design.rounds = std::move(plane.rounds);
    return design;
}

Design boseFours(int q)
{
    const auto field = q % 4 == 1 ? FiniteField::of(q) : std::nullopt;
    if (!field) {
        return {};
    }
    for (int k = 1; k < q - 1; ++k) {
        Design design = boseWith(*field, k);
        if (isEverySize(design, design.points) && repeatsOf(design, q) == 0) {
            return design;
        }
    }
    return {};
}

Design withLeave(Design design, int size)
{
    const std::vector<int> meetings = meetingsIn(design, static_cast<int>(design.rounds.size()));
    SeatingRound leave;
    std::vector<char> seen(static_cast<std::size_t>(design.points), 0);
    std::size_t strangers = 0;
    std::size_t seated = 0;
    for (int a = 0; a < design.points; ++a) {
        SeatedTable group{a};
        for (int b = 0; b < design.points; ++b) {
            if (a != b && meetings[pairIndex(design, a, b)] == 0) {
                ++strangers;
                group.push_back(b);
            }
        }
        if (seen[static_cast<std::size_t>(a)] == 0) {
            for (const int point : group) {
                seen[static_cast<std::size_t>(point)] = 1;
            }
            seated += pairsOf(group.size());
            leave.push_back(std::move(group));
        }
    }
    const bool fits = std::all_of(leave.begin(), leave.end(), [&](const SeatedTable& group) {
        return group.size() <= static_cast<std::size_t>(size);
    });
    if (strangers > 0 && seated == strangers / 2 && fits) {
        design.rounds.push_back(std::move(leave));
    }
    return design;
}

int repeatsOf(const Design& design, int rounds)
{
    const std::vector<int> meetings = meetingsIn(design, rounds);
    int repeats = 0;
    for (int a = 0; a < design.points; ++a) {
        for (int b = 0; b < a; ++b) {
            repeats += std::max(0, meetings[pairIndex(design, a, b)] - 1);
        }
    }
    return repeats;
}

} // namespace hearth
