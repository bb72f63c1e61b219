// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seating_figures.h"

#include <algorithm>

namespace hearth {

namespace {

/// How many seats beside theirs each person has in all rounds, and how many that are of pairs.
struct Neighbours {
    std::vector<std::int64_t> ofPerson;
    std::int64_t pairs = 0;
};

Neighbours neighboursIn(const TableOrder& order, const Seating& seating)
{
    Neighbours neighbours;
    for (const SeatingRound& round : seating) {
        std::size_t largest = 1;
        for (const SeatedTable& table : round) {
            largest = std::max(largest, table.size());
            neighbours.pairs += static_cast<std::int64_t>(pairsOf(table.size()));
        }
        // Anybody could sit at the largest table.
        neighbours.ofPerson.resize(static_cast<std::size_t>(order.people), 0);
        for (std::int64_t& beside : neighbours.ofPerson) {
            beside += static_cast<std::int64_t>(largest) - 1;
        }
    }
    neighbours.ofPerson.resize(static_cast<std::size_t>(order.people), 0);
    return neighbours;
}

void setBound(const TableOrder& order, const Seating& seating, SeatingFigures& figures)
{
    const Neighbours neighbours = neighboursIn(order, seating);
    std::int64_t strangers = 0;
    std::int64_t meetable = 0;
    for (int a = 0; a < order.people; ++a) {
        std::int64_t strangersOfA = 0;
        for (int b = 0; b < order.people; ++b) {
            strangersOfA += a != b && !order.knowsPair(a, b) ? 1 : 0;
        }
        strangers += strangersOfA;
        meetable += std::min(strangersOfA, neighbours.ofPerson[static_cast<std::size_t>(a)]);
    }
    figures.bound = strangers / 2;
    figures.reason = BoundReason::Everybody;
    if (meetable / 2 < figures.bound) {
        figures.bound = meetable / 2;
        figures.reason = BoundReason::Strangers;
    }
    if (neighbours.pairs <= figures.bound && neighbours.pairs < strangers / 2) {
        figures.bound = neighbours.pairs;
        figures.reason = BoundReason::Seats;
    }
}

} // namespace

SeatingFigures figuresOf(const TableOrder& order, const Seating& seating)
{
    SeatingFigures figures;
    figures.allPairs = static_cast<std::int64_t>(pairsOf(static_cast<std::size_t>(order.people)));
    std::vector<char> met(static_cast<std::size_t>(order.people) * static_cast<std::size_t>(order.people), 0);
    std::vector<char> hasNew(static_cast<std::size_t>(order.people), 0);
    const auto sitTogether = [&](int a, int b) {
        char& before = met[order.at(std::min(a, b), std::max(a, b))];
        if (before != 0 || order.knowsPair(a, b)) {
            ++figures.repeats;
        } else {
            ++figures.newPairs;
            hasNew[static_cast<std::size_t>(a)] = hasNew[static_cast<std::size_t>(b)] = 1;
        }
        before = 1;
    };
    for (const SeatingRound& round : seating) {
        for (const SeatedTable& table : round) {
            for (std::size_t i = 0; i < table.size(); ++i) {
                for (std::size_t j = i + 1; j < table.size(); ++j) {
                    sitTogether(table[i], table[j]);
                }
            }
        }
    }
    for (int person = 0; person < order.people; ++person) {
        if (hasNew[static_cast<std::size_t>(person)] == 0) {
            figures.nobodyNew.push_back(person);
        }
    }
    setBound(order, seating, figures);
    return figures;
}

std::vector<std::vector<int>> newPairsByTable(const TableOrder& order, const Seating& seating)
{
    std::vector<char> met(static_cast<std::size_t>(order.people) * static_cast<std::size_t>(order.people), 0);
    std::vector<std::vector<int>> news;
    for (const SeatingRound& round : seating) {
        std::vector<int>& ofRound = news.emplace_back();
        for (const SeatedTable& table : round) {
            int& ofTable = ofRound.emplace_back(0);
            for (std::size_t i = 0; i < table.size(); ++i) {
                for (std::size_t j = i + 1; j < table.size(); ++j) {
                    char& before = met[order.at(std::min(table[i], table[j]), std::max(table[i], table[j]))];
                    ofTable += before == 0 && !order.knowsPair(table[i], table[j]) ? 1 : 0;
                    before = 1;
                }
            }
        }
    }
    return news;
}

} // namespace hearth
