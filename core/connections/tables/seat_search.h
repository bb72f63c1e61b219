// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated annealing over seatings (Kirkpatrick, Gelatt, Vecchi 1983): two people change places where it
// costs less, and now and then where it costs more, ever more seldom. It keeps the best that it came by, by
// broken rules first. Work is counted in steps, and a seed decides every one of them, in whole numbers, so
// that every machine comes to the same seating.
#pragma once

#include "core/base/random_source.h"
#include "core/connections/tables/seat_state.h"

namespace hearth {

/// What changes places in a step.
enum class SeatMoves {
    Places, ///< Two people, in one round.
    People, ///< Two people, in all rounds: the seating stays what it is, with other names.
};

struct Cooling {
    std::int64_t hot = 0;      ///< In thousandths of a pair that meets again.
    std::int64_t halvings = 0; ///< How often the heat halves until it is cold.
    std::int64_t steps = 0;
    SeatMoves moves = SeatMoves::Places;
};

class SeatSearch {
public:
    SeatSearch(const SeatCosts& costs,
               const Seating& start,
               const std::vector<SeatLock>& locks,
               const Cooling& cooling,
               const RandomSource& random);

    /// Goes on for so many steps, or until it is cold; false when there is nothing more to do.
    bool work(std::int64_t steps);

    [[nodiscard]] const SeatingCost& bestCost() const { return m_bestCost; }
    [[nodiscard]] Seating best();

private:
    void cool();
    void changePlaces();
    void changePeople();
    [[nodiscard]] bool accepts(const SeatingCost& delta);
    void keepBest();

    SeatState m_state;
    Cooling m_cooling;
    RandomSource m_random;
    std::int64_t m_done = 0;
    std::int64_t m_heat = 0;
    std::int64_t m_hardWeight = 0;
    SeatingCost m_bestCost;
    SeatState::Snapshot m_best;
    bool m_isBest = true; // the state is the best there was; it is only copied when that ends
};

} // namespace hearth
