// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/table_builder.h"

#include "core/connections/tables/placing.h"

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

/// Between two looks at the clock or at Cancel.
constexpr std::int64_t stepsOfSlice = 50'000;

/// A few seconds of an old laptop at most; small orders need little, since they are soon as good as they get.
std::int64_t suitingSteps(const TableOrder& order)
{
    constexpr std::int64_t least = 400'000;
    constexpr std::int64_t most = 12'000'000;
    const std::int64_t seats = std::int64_t{order.people} * order.rounds;
    return std::clamp(seats * 60'000, least, most);
}

/// The sizes of each round's tables, in order of size.
std::vector<std::vector<std::size_t>> tableSizes(const Seating& seating)
{
    std::vector<std::vector<std::size_t>> sizes;
    for (const SeatingRound& round : seating) {
        auto& ofRound = sizes.emplace_back();
        for (const SeatedTable& table : round) {
            ofRound.push_back(table.size());
        }
        std::sort(ofRound.begin(), ofRound.end());
    }
    return sizes;
}

/// The seating with other people in the places of these: else whoever stands together in the list would
/// always begin at one table.
Seating named(Seating seating, const std::vector<int>& people)
{
    for (SeatingRound& round : seating) {
        for (SeatedTable& table : round) {
            for (int& person : table) {
                person = people[static_cast<std::size_t>(person)];
            }
        }
    }
    return seating;
}

/// Where some knew each other before, even tables may do as well, and are looked for.
bool isEverybodyNewMet(const TableOrder& order, const Seating& seating)
{
    const SeatingFigures figures = figuresOf(order, seating);
    return figures.newPairs == figures.allPairs;
}

} // namespace

TableBuilder::TableBuilder(const TableOrder& order) : m_order(order), m_costs(m_order), m_random(order.seed)
{
    m_best = m_order.start.empty() ? putDownAnyhow() : m_order.start;
    m_bestCost = costOf(m_best);
    if (m_order.locks.empty() && m_order.start.empty()) {
        tryDesigns();
    }
    planPhases();
}

/// A design is taken where its tables are as even as any, or where everybody meets everybody by it; what
/// stands between, uneven tables for a few more pairs, is no kindness.
void TableBuilder::tryDesigns()
{
    bool isWhole = false;
    const std::vector<std::vector<std::size_t>> even = tableSizes(m_best);
    const std::vector<int> people = shuffledPeople();
    for (Seating& seating : seatingsByDesign(m_order.people, m_order.size, m_order.rounds)) {
        const bool makesWhole = m_costs.isWithoutRules() && isEverybodyNewMet(m_order, seating);
        if ((!makesWhole && tableSizes(seating) != even) || (isWhole && !makesWhole)) {
            continue;
        }
        const SeatingCost cost = costOf(named(seating, people));
        if (cost < m_bestCost || (makesWhole && !isWhole)) {
            m_bestCost = cost;
            m_best = named(std::move(seating), people);
            m_isFromDesign = true;
            isWhole = makesWhole;
        }
    }
}

void TableBuilder::planPhases()
{
    const std::int64_t steps = m_order.iterations > 0 ? m_order.iterations : suitingSteps(m_order);
    const auto add = [&](bool isFromBest, const Cooling& cooling) {
        m_phases.push_back({isFromBest, cooling});
    };
    if (m_isFromDesign) {
        if (!m_costs.isPlain()) {
            add(true, {1'000, 6, steps / 40, SeatMoves::People});
        }
        add(true, {250, 3, steps / 4, SeatMoves::Places});
    }
    const std::int64_t rest = m_isFromDesign ? steps / 2 : steps;
    const bool isGiven = !m_order.start.empty() || m_isFromDesign;
    add(isGiven, {isGiven ? 300 : 900, 3, rest / 4, SeatMoves::Places});
    add(isGiven, {isGiven ? 300 : 700, 2, rest / 2, SeatMoves::Places});
    add(true, {200, 4, rest / 4, SeatMoves::Places});
    for (const Phase& phase : m_phases) {
        m_inAll += phase.cooling.steps;
    }
}

bool TableBuilder::work(std::int64_t steps)
{
    while (steps > 0 && m_phase < m_phases.size() && !isPerfect()) {
        if (!m_search) {
            beginPhase();
        }
        const std::int64_t slice = std::min(steps, stepsOfSlice);
        const bool isMore = m_search->work(slice);
        steps -= slice;
        m_done = std::min(m_done + slice, m_inAll);
        if (m_search->bestCost() < m_bestCost) {
            takeOver();
        }
        if (!isMore) {
            m_search.reset();
            ++m_phase;
        }
    }
    return m_phase < m_phases.size() && !isPerfect();
}

BuiltTables TableBuilder::built()
{
    BuiltTables built;
    built.seating = m_best;
    built.figures = figuresOf(m_order, m_best);
    built.broken = impossibleRules(m_order);
    for (BrokenRule& broken : brokenRules(m_order, m_best)) {
        built.broken.push_back(std::move(broken));
    }
    built.isComplete = m_phase >= m_phases.size() || isPerfect();
    return built;
}

void TableBuilder::beginPhase()
{
    const Phase& phase = m_phases[m_phase];
    const RandomSource random(m_order.seed, m_phase + 1);
    m_search.emplace(m_costs, phase.isFromBest ? m_best : putDownAnyhow(), m_order.locks, phase.cooling,
                     random);
}

void TableBuilder::takeOver()
{
    m_bestCost = m_search->bestCost();
    m_best = m_search->best();
}

/// Whether no seating could be better: of people who are all alike, and so wherever no rule is broken and as
/// many meet as can.
bool TableBuilder::isPerfect() const
{
    if (!m_costs.isPlain()) {
        return m_bestCost == SeatingCost();
    }
    const SeatingFigures figures = figuresOf(m_order, m_best);
    return figures.newPairs == figures.bound;
}

SeatingCost TableBuilder::costOf(const Seating& seating) const
{
    return SeatState(m_costs, seating, {}).cost();
}

/// Everybody at as even tables as can be, those who are locked where they are to stay.
Seating TableBuilder::putDownAnyhow()
{
    Seating seating;
    for (int round = 0; round < m_order.rounds; ++round) {
        seating.push_back(evenRound(shuffledPeople(), m_order.size));
    }
    for (const SeatLock& lock : m_order.locks) {
        keepLock(seating[static_cast<std::size_t>(lock.round)], lock);
    }
    return seating;
}

/// Changes places with somebody at the table who isn't locked there. Where there is nobody, or no such table,
/// the person stays where they are.
void TableBuilder::keepLock(SeatingRound& tables, const SeatLock& lock) const
{
    if (lock.table < 0 || lock.table >= static_cast<int>(tables.size())) {
        return;
    }
    SeatedTable& wanted = tables[static_cast<std::size_t>(lock.table)];
    const auto isFree = [&](int person) {
        return std::none_of(m_order.locks.begin(), m_order.locks.end(), [&](const SeatLock& other) {
            return other.round == lock.round && other.table == lock.table && other.person == person;
        });
    };
    const auto seat = std::find_if(wanted.begin(), wanted.end(), isFree);
    if (seat == wanted.end() || std::find(wanted.begin(), wanted.end(), lock.person) != wanted.end()) {
        return;
    }
    for (SeatedTable& table : tables) {
        if (const auto now = std::find(table.begin(), table.end(), lock.person); now != table.end()) {
            std::swap(*now, *seat);
            return;
        }
    }
}

std::vector<int> TableBuilder::shuffledPeople()
{
    std::vector<int> people(static_cast<std::size_t>(m_order.people));
    std::iota(people.begin(), people.end(), 0);
    for (std::size_t left = people.size(); left > 1; --left) {
        std::swap(people[left - 1], people[m_random.index(left)]);
    }
    return people;
}

BuiltTables buildTables(const TableOrder& order, const Progress& progress)
{
    TableBuilder builder(order);
    while (builder.work(stepsOfSlice)) {
        if (tell(progress, builder.stepsDone(), builder.stepsInAll()) == GoOn::Cancel) {
            break;
        }
    }
    return builder.built();
}

} // namespace hearth
