// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/design.h"
#include "core/connections/tables/finite_field.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

/// Every round seats each point once, in blocks of `size`, and no two points meet twice.
void requireDesign(const Design& design, int points, std::size_t rounds, std::size_t size)
{
    CAPTURE(points, rounds, size);
    REQUIRE(design.points == points);
    REQUIRE(design.rounds.size() == rounds);
    for (const SeatingRound& round : design.rounds) {
        std::vector<int> times(static_cast<std::size_t>(points), 0);
        for (const SeatedTable& block : round) {
            REQUIRE(block.size() == size);
            for (const int point : block) {
                ++times.at(static_cast<std::size_t>(point));
            }
        }
        REQUIRE(times == std::vector<int>(static_cast<std::size_t>(points), 1));
    }
    REQUIRE(repeatsOf(design, static_cast<int>(rounds)) == 0);
}

} // namespace

TEST_CASE("a finite field is a field", "[connections][tables]")
{
    for (const int q : {2, 3, 4, 5, 7, 8, 9, 11, 16, 25}) {
        CAPTURE(q);
        const FiniteField field = *FiniteField::of(q);
        for (int a = 0; a < q; ++a) {
            int inverses = 0;
            REQUIRE(field.sum(a, field.negative(a)) == 0);
            REQUIRE(field.product(a, 1) == a);
            for (int b = 0; b < q; ++b) {
                inverses += field.product(a, b) == 1 ? 1 : 0;
                REQUIRE(field.product(a, b) == field.product(b, a));
                const int c = (a + 2 * b + 1) % q;
                REQUIRE(field.product(a, field.sum(b, c)) ==
                        field.sum(field.product(a, b), field.product(a, c)));
                REQUIRE(field.product(a, field.product(b, c)) == field.product(field.product(a, b), c));
            }
            REQUIRE(inverses == (a == 0 ? 0 : 1));
        }
    }
    for (const int q : {0, 1, 6, 10, 12, 15}) {
        REQUIRE_FALSE(FiniteField::of(q));
    }
}

TEST_CASE("affine planes, transversal designs and their like seat everybody without a repeat",
          "[connections][tables]")
{
    for (const int q : {2, 3, 4, 5, 7, 8, 9, 11}) {
        requireDesign(affineSpace(q, 2), q * q, static_cast<std::size_t>(q) + 1, static_cast<std::size_t>(q));
    }
    requireDesign(affineSpace(3, 3), 27, 13, 3);
    requireDesign(affineSpace(4, 3), 64, 21, 4);
    requireDesign(roundRobin(10), 10, 9, 2);
    requireDesign(boseFours(5), 16, 5, 4);
    requireDesign(boseFours(9), 28, 9, 4);
    requireDesign(boseFours(13), 40, 13, 4);
    REQUIRE(affineSpace(6, 2).rounds.empty());
    REQUIRE(transversal(6, 4).rounds.empty());
    REQUIRE(boseFours(8).rounds.empty());
    Design groups = transversal(8, 4);
    REQUIRE(groups.last == Design::Last::Groups);
    REQUIRE(groups.rounds.back().front().size() == 8);
    groups.rounds.pop_back();
    requireDesign(groups, 32, 8, 4);
}

TEST_CASE("what a search found is what it is said to be", "[connections][tables]")
{
    const std::vector<Design>& designs = cyclicDesigns();
    REQUIRE(designs.size() == 6);
    requireDesign(designs[0], 15, 7, 3);
    requireDesign(designs[1], 18, 8, 3);
    requireDesign(designs[2], 21, 10, 3);
    requireDesign(designs[3], 24, 11, 3);
    requireDesign(designs[4], 24, 7, 4);
    REQUIRE(repeatsOf(designs[5], 7) == 20); // of 210 pairs at tables, so all 190 meet
}

TEST_CASE("those who haven't met by a design meet in a last round where they fit", "[connections][tables]")
{
    REQUIRE(withLeave(cyclicDesigns()[1], 3).rounds.size() == 9);
    REQUIRE(withLeave(cyclicDesigns()[4], 4).rounds.size() == 8);
    REQUIRE(withLeave(cyclicDesigns()[4], 2).rounds.size() == 7);
    REQUIRE(withLeave(affineSpace(3, 2), 3).rounds.size() == 4);
}
