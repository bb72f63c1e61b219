// SPDX-License-Identifier: GPL-3.0-or-later
// Base rounds found by simulated annealing over the differences that they cover (the method of differences,
// R. C. Bose 1939): a point is a number below `modulus` on one of several circles, or stands outside of them
// and stays. Moved on by one, again and again, a base round makes `modulus` rounds; a block of a standing
// round, moved on, makes that round by itself. tests/core/connections/tables proves what they are.
#include "core/connections/tables/design.h"

namespace hearth {

namespace {

struct Starter {
    int modulus = 0;
    int circles = 0;
    int fixed = 0; ///< Points that stay.
    std::vector<SeatingRound> bases;
    std::vector<SeatingRound> standing;
};

int movedOn(const Starter& starter, int point, int steps)
{
    if (point >= starter.modulus * starter.circles) {
        return point;
    }
    const int circle = point / starter.modulus;
    return circle * starter.modulus + (point + steps) % starter.modulus;
}

SeatedTable movedOn(const Starter& starter, SeatedTable block, int steps)
{
    for (int& point : block) {
        point = movedOn(starter, point, steps);
    }
    return block;
}

Design developed(const Starter& starter)
{
    Design design{starter.modulus * starter.circles + starter.fixed, {}, Design::Last::AsOthers};
    for (const SeatingRound& base : starter.bases) {
        for (int steps = 0; steps < starter.modulus; ++steps) {
            SeatingRound& round = design.rounds.emplace_back();
            for (const SeatedTable& block : base) {
                round.push_back(movedOn(starter, block, steps));
            }
        }
    }
    for (const SeatingRound& standing : starter.standing) {
        SeatingRound& round = design.rounds.emplace_back();
        for (const SeatedTable& block : standing) {
            for (int steps = 0; steps < starter.modulus; ++steps) {
                round.push_back(movedOn(starter, block, steps));
            }
        }
    }
    return design;
}

/// Kirkman's schoolgirls: 15 in threes, all meet in 7 rounds (T. P. Kirkman 1850).
Starter kirkman15() { return {7, 2, 1, {{{5, 7, 12}, {1, 11, 14}, {0, 4, 6}, {3, 8, 9}, {2, 10, 13}}}, {}}; }

/// A nearly Kirkman system: 18 in threes, 8 rounds without a repeat (A. Kotzig, A. Rosa 1974).
Starter nearlyKirkman18()
{
    return {3,
            6,
            0,
            {{{8, 12, 15}, {3, 4, 13}, {9, 14, 16}, {1, 7, 10}, {5, 6, 11}, {0, 2, 17}},
             {{1, 3, 11}, {4, 16, 17}, {0, 12, 13}, {6, 8, 14}, {9, 10, 15}, {2, 5, 7}}},
            {{{17, 6, 3}, {12, 1, 9}}, {{4, 11, 12}, {15, 6, 2}}}};
}

/// 21 in threes, all meet in 10 rounds.
Starter kirkman21()
{
    return {7,
            3,
            0,
            {{{8, 9, 11}, {4, 13, 19}, {1, 2, 6}, {0, 10, 17}, {5, 12, 16}, {14, 18, 20}, {3, 7, 15}}},
            {{{2, 8, 18}}, {{4, 12, 17}}, {{5, 10, 19}}}};
}

/// 24 in threes, 11 rounds without a repeat.
Starter nearlyKirkman24()
{
    return {11,
            2,
            2,
            {{{1, 2, 16},
              {13, 20, 21},
              {0, 3, 9},
              {4, 8, 15},
              {5, 14, 23},
              {10, 12, 18},
              {7, 17, 19},
              {6, 11, 22}}},
            {}};
}

/// 24 in fours, 7 rounds without a repeat: groups of three never meet (H. Shen 1987 showed that there is
/// one).
Starter fours24()
{
    return {
        7,
        3,
        3,
        {{{9, 15, 16, 20}, {0, 4, 6, 18}, {3, 7, 19, 23}, {5, 10, 12, 13}, {2, 8, 17, 21}, {1, 11, 14, 22}}},
        {}};
}

/// 20 in fours, all meet in 7 rounds, some twice: no construction is known, each round stands for itself.
Starter everybody20()
{
    return {1,
            20,
            0,
            {{{0, 1, 6, 18}, {7, 9, 10, 13}, {3, 4, 5, 17}, {2, 8, 15, 16}, {11, 12, 14, 19}},
             {{2, 7, 12, 18}, {4, 6, 8, 14}, {3, 13, 16, 19}, {0, 9, 11, 17}, {1, 5, 10, 15}},
             {{4, 10, 16, 18}, {0, 3, 14, 15}, {2, 6, 9, 19}, {5, 7, 8, 11}, {1, 12, 13, 17}},
             {{2, 10, 14, 17}, {1, 4, 7, 19}, {0, 5, 12, 16}, {3, 8, 9, 18}, {6, 11, 13, 15}},
             {{5, 9, 11, 16}, {1, 7, 8, 14}, {0, 2, 4, 13}, {3, 6, 10, 12}, {15, 17, 18, 19}},
             {{1, 2, 3, 11}, {6, 7, 16, 17}, {0, 8, 10, 19}, {5, 13, 14, 18}, {4, 9, 12, 15}},
             {{8, 12, 13, 17}, {4, 10, 11, 18}, {1, 9, 14, 16}, {0, 3, 7, 15}, {2, 5, 6, 19}}},
            {}};
}

} // namespace

const std::vector<Design>& cyclicDesigns()
{
    static const std::vector<Design> designs{
        developed(kirkman15()),       developed(nearlyKirkman18()), developed(kirkman21()),
        developed(nearlyKirkman24()), developed(fours24()),         developed(everybody20()),
    };
    return designs;
}

} // namespace hearth
