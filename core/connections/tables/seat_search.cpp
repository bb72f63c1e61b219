// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/seat_search.h"

#include <algorithm>
#include <bit>

namespace hearth {

namespace {

/// The temperature changes once in so many steps.
constexpr std::int64_t stepsOfOneTemperature = 1'024;
/// What breaking a rule weighs on the way, in pairs that meet again: little at first, so that a knot of rules
/// can be undone, in the end more than anything soft.
constexpr std::int64_t hardAtFirst = 2;
constexpr std::int64_t hardAtLast = 60;
/// Parts in which shares and logarithms are counted.
constexpr unsigned partBits = 16;
constexpr std::int64_t whole = 1LL << partBits;
/// Of a drawn number, for each choice.
constexpr unsigned choiceBits = 21;

/// A number below `count` from some bits of `drawn`, which it uses up.
int choice(std::uint64_t& drawn, int count)
{
    const std::uint64_t piece = drawn & ((1ULL << choiceBits) - 1);
    drawn >>= choiceBits;
    return static_cast<int>((piece * static_cast<std::uint64_t>(count)) >> choiceBits);
}

/// −log2 of a random number between 0 and 1, in parts; between powers of two a straight line is near enough.
std::int64_t drawnLogarithm(std::uint64_t drawn)
{
    const std::uint64_t number = drawn | 1U;
    const auto zeros = static_cast<unsigned>(std::countl_zero(number));
    const std::uint64_t fraction = (number << zeros << 1U) >> (64U - partBits);
    return static_cast<std::int64_t>(zeros + 1U) * whole - static_cast<std::int64_t>(fraction);
}

} // namespace

SeatSearch::SeatSearch(const SeatCosts& costs,
                       const Seating& start,
                       const std::vector<SeatLock>& locks,
                       const Cooling& cooling,
                       const RandomSource& random)
    : m_state(costs, start, locks),
      m_cooling(cooling),
      m_random(random),
      m_bestCost(m_state.cost()),
      m_best(m_state.snapshot())
{
}

bool SeatSearch::work(std::int64_t steps)
{
    const std::int64_t end = std::min(m_done + steps, m_cooling.steps);
    if (m_state.people() < 2 || m_state.rounds() < 1) {
        return false;
    }
    for (; m_done < end; ++m_done) {
        if (m_done % stepsOfOneTemperature == 0) {
            cool();
        }
        if (m_cooling.moves == SeatMoves::Places) {
            changePlaces();
        } else {
            changePeople();
        }
    }
    return m_done < m_cooling.steps;
}

Seating SeatSearch::best()
{
    keepBest();
    return m_state.seatingOf(m_best);
}

void SeatSearch::cool()
{
    const std::int64_t part = whole * m_done / m_cooling.steps;
    const std::int64_t halved =
        part * m_cooling.halvings; // in parts of a halving; a straight line between two
    const std::int64_t heat = m_cooling.hot * (2 * whole - halved % whole) / (2 * whole);
    m_heat = heat >> (halved / whole);
    m_hardWeight = repeatCost * (hardAtFirst * whole + (hardAtLast - hardAtFirst) * part) / whole;
}

void SeatSearch::changePlaces()
{
    std::uint64_t drawn = m_random.bits();
    const int round = choice(drawn, m_state.rounds());
    const int a = choice(drawn, m_state.people());
    const int b = choice(drawn, m_state.people());
    if (!m_state.areApart(round, a, b) || m_state.isLocked(round, a, b)) {
        return;
    }
    const SeatingCost delta = m_state.swapDelta(round, a, b);
    if (accepts(delta)) {
        if (delta > SeatingCost()) {
            keepBest();
        }
        m_state.swap(round, a, b, delta);
        if (m_state.cost() < m_bestCost) {
            m_bestCost = m_state.cost();
            m_isBest = true;
        }
    }
}

void SeatSearch::changePeople()
{
    std::uint64_t drawn = m_random.bits();
    const int a = choice(drawn, m_state.people());
    const int b = choice(drawn, m_state.people());
    for (int round = 0; round < m_state.rounds(); ++round) {
        if (m_state.isLocked(round, a, b)) {
            return;
        }
    }
    keepBest();
    const SeatingCost before = m_state.cost();
    const auto exchangeInAll = [&] {
        for (int round = 0; round < m_state.rounds(); ++round) {
            if (m_state.areApart(round, a, b)) {
                m_state.swap(round, a, b, m_state.swapDelta(round, a, b));
            }
        }
    };
    exchangeInAll();
    SeatingCost delta = m_state.cost();
    delta -= before;
    if (!accepts(delta)) {
        exchangeInAll(); // back again
    } else if (m_state.cost() < m_bestCost) {
        m_bestCost = m_state.cost();
        m_isBest = true;
    }
}

bool SeatSearch::accepts(const SeatingCost& delta)
{
    const std::int64_t energy = delta.soft + m_hardWeight * delta.hard;
    // As exp(−energy / heat) beside a random number: the heat is in units of log2.
    return energy <= 0 || energy * whole < m_heat * drawnLogarithm(m_random.bits());
}

/// Before the best state is left.
void SeatSearch::keepBest()
{
    if (m_isBest) {
        m_best = m_state.snapshot();
        m_isBest = false;
    }
}

} // namespace hearth
