// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/late_seat.h"

#include "core/connections/tables/broken_rules.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace hearth {

namespace {

class LateSeat {
public:
    LateSeat(const TableOrder& order, int person)
        : m_order(order), m_person(person), m_met(static_cast<std::size_t>(order.people), 0)
    {
    }

    int seatIn(SeatingRound tables, int round)
    {
        int best = -1;
        std::optional<Cost> least;
        for (std::size_t table = 0; table < tables.size(); ++table) {
            if (tables[table].empty()) {
                continue;
            }
            const Cost cost = costOf(tables, table, round);
            if (!least || cost < *least) {
                least = cost;
                best = static_cast<int>(table);
            }
        }
        if (best >= 0) {
            for (const int mate : tables[static_cast<std::size_t>(best)]) {
                m_met[static_cast<std::size_t>(mate)] = 1;
            }
        }
        return best;
    }

private:
    /// Closed, broken rules, full, met before, how near they are, how many sit there.
    using Cost = std::tuple<bool, std::size_t, bool, int, float, std::size_t>;

    [[nodiscard]] bool isClosed(const SeatedTable& table, int round) const
    {
        return std::all_of(table.begin(), table.end(), [&](int person) {
            return std::any_of(m_order.locks.begin(), m_order.locks.end(), [&](const SeatLock& lock) {
                return lock.round == round && lock.person == person;
            });
        });
    }

    [[nodiscard]] Cost costOf(SeatingRound& tables, std::size_t place, int round) const
    {
        SeatedTable& table = tables[place];
        int met = 0;
        float near = 0;
        for (const int mate : table) {
            met += m_met[static_cast<std::size_t>(mate)] != 0 || m_order.knowsPair(m_person, mate) ? 1 : 0;
            near += m_order.nearness.empty() ? 0 : m_order.nearness[m_order.at(m_person, mate)];
        }
        const bool closed = isClosed(table, round);
        const bool full = static_cast<int>(table.size()) >= m_order.size;
        const std::size_t seated = table.size();
        table.push_back(m_person);
        const std::size_t broken = brokenRules(m_order, {tables}).size();
        table.pop_back();
        return {closed, broken, full, met, near, seated};
    }

    const TableOrder& m_order;
    int m_person;
    std::vector<char> m_met;
};

} // namespace

std::vector<int> lateSeats(const TableOrder& order, const Seating& seating, int person)
{
    LateSeat late(order, person);
    std::vector<int> tables;
    for (std::size_t round = 0; round < seating.size(); ++round) {
        tables.push_back(late.seatIn(seating[round], static_cast<int>(round)));
    }
    return tables;
}

} // namespace hearth
