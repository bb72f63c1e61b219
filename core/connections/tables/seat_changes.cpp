// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_changes.h"

#include "core/connections/tables/seat_state.h"

#include <algorithm>
#include <optional>

namespace hearth {

namespace {

std::vector<int> peopleNotIn(const TableOrder& order, const SeatingRound& round)
{
    std::vector<char> isSeated(static_cast<std::size_t>(order.people), 0);
    for (const SeatedTable& table : round) {
        for (const int person : table) {
            isSeated[static_cast<std::size_t>(person)] = 1;
        }
    }
    std::vector<int> people;
    for (int person = 0; person < order.people; ++person) {
        if (isSeated[static_cast<std::size_t>(person)] == 0) {
            people.push_back(person);
        }
    }
    return people;
}

/// Puts the person at one table of the round after the other, and leaves them where it costs least.
void seatOne(
    const TableOrder& order, const SeatCosts& costs, Seating& seating, SeatingRound& round, int person)
{
    SeatedTable* best = nullptr;
    std::optional<SeatingCost> bestCost;
    for (SeatedTable& table : round) {
        if (static_cast<int>(table.size()) >= order.size) {
            continue;
        }
        table.push_back(person);
        const SeatingCost cost = SeatState(costs, seating, {}).cost();
        table.pop_back();
        const bool isSmaller = best != nullptr && table.size() < best->size();
        if (!bestCost || cost < *bestCost || (cost == *bestCost && isSmaller)) {
            best = &table;
            bestCost = cost;
        }
    }
    if (best == nullptr) {
        round.push_back({person});
    } else {
        best->push_back(person);
    }
}

} // namespace

Seating withoutPeople(Seating seating, const std::vector<int>& missing)
{
    for (SeatingRound& round : seating) {
        for (SeatedTable& table : round) {
            std::erase_if(table, [&](int person) {
                return std::find(missing.begin(), missing.end(), person) != missing.end();
            });
        }
    }
    return seating;
}

Seating withArrivals(const TableOrder& order, Seating seating)
{
    const SeatCosts costs(order);
    for (SeatingRound& round : seating) {
        for (const int person : peopleNotIn(order, round)) {
            seatOne(order, costs, seating, round, person);
        }
    }
    return seating;
}

} // namespace hearth
