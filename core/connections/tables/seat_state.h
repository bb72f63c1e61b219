// SPDX-License-Identifier: GPL-3.0-or-later
// A seating that is being worked on: who sits where, how often each pair meets, what it costs; and what it
// would cost if two people changed places, told by looking at their two tables and at nothing else.
#pragma once

#include "core/connections/tables/seat_costs.h"

#include <vector>

namespace hearth {

class SeatState {
public:
    SeatState(const SeatCosts& costs, const Seating& seating, const std::vector<SeatLock>& locks);

    [[nodiscard]] const SeatingCost& cost() const { return m_cost; }
    [[nodiscard]] Seating seating() const;
    [[nodiscard]] int people() const { return m_people; }
    [[nodiscard]] int rounds() const { return static_cast<int>(m_rounds.size()); }

    [[nodiscard]] bool areApart(int round, int a, int b) const;
    /// Whether one of them is to stay where they sit in this round.
    [[nodiscard]] bool isLocked(int round, int a, int b) const;

    /// What changing places would add. The two sit at different tables.
    [[nodiscard]] SeatingCost swapDelta(int round, int a, int b);
    /// Changes places; `delta` is what `swapDelta` told.
    void swap(int round, int a, int b, const SeatingCost& delta);

    /// The people's places in each round, for keeping and going back.
    using Snapshot = std::vector<std::vector<int>>;
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] Seating seatingOf(const Snapshot& snapshot) const;

private:
    /// All seats of a round in a row, table after table.
    struct Round {
        std::vector<int> at;      // the person in each seat
        std::vector<int> seatOf;  // by person
        std::vector<int> tableOf; // by seat
        std::vector<int> begin;   // by table, and the end
        std::vector<int> broken;  // by table
        std::vector<char> locked; // by person
    };

    [[nodiscard]] static std::span<const int> tableAt(const Round& round, int table);
    [[nodiscard]] PairCost& pair(int a, int b) { return m_pairs[index(a, b)]; }
    [[nodiscard]] std::size_t index(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(m_people) + static_cast<std::size_t>(b);
    }
    void meet(int a, int b, int by);
    static void exchange(Round& round, int a, int b);
    [[nodiscard]] std::int64_t brokenDelta(Round& round, int a, int b);

    const SeatCosts& m_costs;
    int m_people;
    std::vector<PairCost> m_pairs;
    std::vector<Round> m_rounds;
    SeatingCost m_cost;
};

} // namespace hearth
