// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_state.h"

namespace hearth {

namespace {

/// So that whom nobody can help meeting again is spread over many.
constexpr std::int32_t spreadCost = 10;

/// What meeting once more costs a pair that met so often.
std::int64_t costOfMeeting(const PairCost& pair, int times)
{
    return times == 0 ? pair.first : pair.again + std::int64_t{spreadCost} * (times - 1);
}

} // namespace

SeatState::SeatState(const SeatCosts& costs, const Seating& seating, const std::vector<SeatLock>& locks)
    : m_costs(costs), m_people(costs.people()), m_pairs(costs.pairs())
{
    for (const SeatingRound& tables : seating) {
        Round& round = m_rounds.emplace_back();
        round.seatOf.resize(static_cast<std::size_t>(m_people));
        round.locked.assign(static_cast<std::size_t>(m_people), 0);
        for (const SeatedTable& table : tables) {
            const int number = static_cast<int>(round.begin.size());
            round.begin.push_back(static_cast<int>(round.at.size()));
            for (const int person : table) {
                round.seatOf[static_cast<std::size_t>(person)] = static_cast<int>(round.at.size());
                round.at.push_back(person);
                round.tableOf.push_back(number);
            }
            round.broken.push_back(m_costs.hasTableRules() ? m_costs.brokenAt(number, table) : 0);
            m_cost.hard += round.broken.back();
            for (std::size_t i = 0; i < table.size(); ++i) {
                for (std::size_t j = i + 1; j < table.size(); ++j) {
                    const PairCost& met = pair(table[i], table[j]);
                    m_cost += {met.hard, costOfMeeting(met, met.times)};
                    meet(table[i], table[j], 1);
                }
            }
        }
        round.begin.push_back(static_cast<int>(round.at.size()));
    }
    m_cost.hard += m_costs.hardAtFirst(rounds());
    for (const SeatLock& lock : locks) {
        m_rounds[static_cast<std::size_t>(lock.round)].locked[static_cast<std::size_t>(lock.person)] = 1;
    }
}

Seating SeatState::seating() const { return seatingOf(snapshot()); }

SeatState::Snapshot SeatState::snapshot() const
{
    Snapshot snapshot;
    snapshot.reserve(m_rounds.size());
    for (const Round& round : m_rounds) {
        snapshot.push_back(round.at);
    }
    return snapshot;
}

Seating SeatState::seatingOf(const Snapshot& snapshot) const
{
    Seating seating;
    for (std::size_t number = 0; number < m_rounds.size(); ++number) {
        SeatingRound& tables = seating.emplace_back(m_rounds[number].begin.size() - 1);
        for (std::size_t seat = 0; seat < snapshot[number].size(); ++seat) {
            tables[static_cast<std::size_t>(m_rounds[number].tableOf[seat])].push_back(
                snapshot[number][seat]);
        }
    }
    return seating;
}

bool SeatState::areApart(int round, int a, int b) const
{
    const Round& there = m_rounds[static_cast<std::size_t>(round)];
    const auto tableOf = [&](int person) {
        return there.tableOf[static_cast<std::size_t>(there.seatOf[static_cast<std::size_t>(person)])];
    };
    return tableOf(a) != tableOf(b);
}

bool SeatState::isLocked(int round, int a, int b) const
{
    const std::vector<char>& locked = m_rounds[static_cast<std::size_t>(round)].locked;
    return locked[static_cast<std::size_t>(a)] != 0 || locked[static_cast<std::size_t>(b)] != 0;
}

std::span<const int> SeatState::tableAt(const Round& round, int table)
{
    const auto first = static_cast<std::size_t>(round.begin[static_cast<std::size_t>(table)]);
    const auto end = static_cast<std::size_t>(round.begin[static_cast<std::size_t>(table) + 1]);
    return std::span(round.at).subspan(first, end - first);
}

SeatingCost SeatState::swapDelta(int roundNumber, int a, int b)
{
    Round& round = m_rounds[static_cast<std::size_t>(roundNumber)];
    const auto tableOf = [&](int person) {
        return round.tableOf[static_cast<std::size_t>(round.seatOf[static_cast<std::size_t>(person)])];
    };
    const PairCost* const ofA = &m_pairs[index(a, 0)];
    const PairCost* const ofB = &m_pairs[index(b, 0)];
    SeatingCost delta;
    const auto leave = [&](const PairCost& met) { delta -= {met.hard, costOfMeeting(met, met.times - 1)}; };
    const auto join = [&](const PairCost& met) { delta += {met.hard, costOfMeeting(met, met.times)}; };
    for (const int other : tableAt(round, tableOf(a))) {
        if (other != a) {
            leave(ofA[other]);
            join(ofB[other]);
        }
    }
    for (const int other : tableAt(round, tableOf(b))) {
        if (other != b) {
            leave(ofB[other]);
            join(ofA[other]);
        }
    }
    if (m_costs.hasTableRules()) {
        delta.hard += brokenDelta(round, a, b);
    }
    return delta;
}

std::int64_t SeatState::brokenDelta(Round& round, int a, int b)
{
    const int tableA = round.tableOf[static_cast<std::size_t>(round.seatOf[static_cast<std::size_t>(a)])];
    const int tableB = round.tableOf[static_cast<std::size_t>(round.seatOf[static_cast<std::size_t>(b)])];
    exchange(round, a, b);
    const int after =
        m_costs.brokenAt(tableA, tableAt(round, tableA)) + m_costs.brokenAt(tableB, tableAt(round, tableB));
    exchange(round, a, b);
    return after - round.broken[static_cast<std::size_t>(tableA)] -
           round.broken[static_cast<std::size_t>(tableB)];
}

void SeatState::swap(int roundNumber, int a, int b, const SeatingCost& delta)
{
    Round& round = m_rounds[static_cast<std::size_t>(roundNumber)];
    const int tableA = round.tableOf[static_cast<std::size_t>(round.seatOf[static_cast<std::size_t>(a)])];
    const int tableB = round.tableOf[static_cast<std::size_t>(round.seatOf[static_cast<std::size_t>(b)])];
    for (const int other : tableAt(round, tableA)) {
        if (other != a) {
            meet(a, other, -1);
            meet(b, other, 1);
        }
    }
    for (const int other : tableAt(round, tableB)) {
        if (other != b) {
            meet(b, other, -1);
            meet(a, other, 1);
        }
    }
    exchange(round, a, b);
    if (m_costs.hasTableRules()) {
        round.broken[static_cast<std::size_t>(tableA)] = m_costs.brokenAt(tableA, tableAt(round, tableA));
        round.broken[static_cast<std::size_t>(tableB)] = m_costs.brokenAt(tableB, tableAt(round, tableB));
    }
    m_cost += delta;
}

void SeatState::exchange(Round& round, int a, int b)
{
    int& seatA = round.seatOf[static_cast<std::size_t>(a)];
    int& seatB = round.seatOf[static_cast<std::size_t>(b)];
    std::swap(seatA, seatB);
    round.at[static_cast<std::size_t>(seatA)] = a;
    round.at[static_cast<std::size_t>(seatB)] = b;
}

void SeatState::meet(int a, int b, int by)
{
    const auto times = static_cast<std::uint8_t>(pair(a, b).times + by);
    pair(a, b).times = times;
    pair(b, a).times = times;
}

} // namespace hearth
