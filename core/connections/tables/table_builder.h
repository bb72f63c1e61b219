// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a seating for several rounds: from a design where one fits, else from nothing, made better by
// annealing as long as there is time. Hard rules stand above everything; the same order and seed give the
// same seating on every machine. What is best so far can be had at any moment.
#pragma once

#include "core/base/progress.h"
#include "core/connections/tables/broken_rules.h"
#include "core/connections/tables/seat_search.h"
#include "core/connections/tables/seating_figures.h"

#include <optional>

namespace hearth {

struct BuiltTables {
    Seating seating;
    SeatingFigures figures;
    std::vector<BrokenRule> broken; ///< What this seating breaks, and before that what none can keep.
    bool isComplete = false;        ///< All of the work was done; not where it was cut off.
};

class TableBuilder {
public:
    /// Makes a first seating at once. Whoever is in the order's lists is a person of it.
    explicit TableBuilder(const TableOrder& order);

    /// Works on for so many steps; false when the order's work is done, or nothing can be better.
    bool work(std::int64_t steps);
    [[nodiscard]] std::int64_t stepsDone() const { return m_done; }
    [[nodiscard]] std::int64_t stepsInAll() const { return m_inAll; }

    /// The best so far.
    [[nodiscard]] BuiltTables built();

private:
    struct Phase {
        bool isFromBest = true; ///< Else from people put down anyhow.
        Cooling cooling;
    };

    void tryDesigns();
    void planPhases();
    void beginPhase();
    void takeOver();
    [[nodiscard]] bool isPerfect() const;
    [[nodiscard]] Seating putDownAnyhow();
    void keepLock(SeatingRound& tables, const SeatLock& lock) const;
    [[nodiscard]] std::vector<int> shuffledPeople();
    [[nodiscard]] SeatingCost costOf(const Seating& seating) const;

    TableOrder m_order;
    SeatCosts m_costs;
    RandomSource m_random;
    Seating m_best;
    SeatingCost m_bestCost;
    bool m_isFromDesign = false;
    std::vector<Phase> m_phases;
    std::size_t m_phase = 0;
    std::optional<SeatSearch> m_search;
    std::int64_t m_done = 0;
    std::int64_t m_inAll = 0;
};

/// All the work of the order, or until `progress` cancels; what was found by then is the answer all the same.
[[nodiscard]] BuiltTables buildTables(const TableOrder& order, const Progress& progress = {});

} // namespace hearth
