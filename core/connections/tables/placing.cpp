// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/placing.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace hearth {

namespace {

/// Which points give way where there are too many.
enum class Leaving {
    Last, ///< Those of the last line, which keeps all other blocks of one size.
    Even, ///< Those that leave the blocks as even as can be.
};

/// Beyond these a search from nothing finds seatings without a repeat as well.
constexpr int greatestDesign = 300;
constexpr int greatestField = 17;

/// How many people stand for each point, and how many thereby sit in each block.
class Weights {
public:
    Weights(const Design& design, int people, int size, std::size_t rounds)
        : m_design(design),
          m_size(size),
          m_rounds(rounds),
          m_weights(static_cast<std::size_t>(design.points), people / design.points)
    {
        m_blockOf.resize(m_rounds);
        for (std::size_t round = 0; round < m_rounds; ++round) {
            m_blockOf[round].resize(static_cast<std::size_t>(design.points));
            auto& loads = m_loads.emplace_back();
            for (const SeatedTable& block : design.rounds[round]) {
                for (const int point : block) {
                    m_blockOf[round][static_cast<std::size_t>(point)] = loads.size();
                }
                loads.push_back(static_cast<int>(block.size()) * m_weights.front());
            }
        }
    }

    [[nodiscard]] const std::vector<int>& weights() const { return m_weights; }

    void change(int point, int by)
    {
        m_weights[static_cast<std::size_t>(point)] += by;
        for (std::size_t round = 0; round < m_rounds; ++round) {
            m_loads[round][blockOf(round, point)] += by;
        }
    }

    /// Doubles the point whose blocks have most room; false where none has.
    bool addOne()
    {
        std::optional<int> best;
        std::int64_t bestLoad = 0;
        for (int point = 0; point < m_design.points; ++point) {
            std::int64_t load = 0;
            bool hasRoom = true;
            for (std::size_t round = 0; round < m_rounds; ++round) {
                const std::int64_t people = m_loads[round][blockOf(round, point)];
                hasRoom = hasRoom && people < m_size;
                load += people * people;
            }
            if (hasRoom && (!best || load < bestLoad)) {
                best = point;
                bestLoad = load;
            }
        }
        if (best) {
            change(*best, 1);
        }
        return best.has_value();
    }

    void leaveOutOne(Leaving leaving)
    {
        std::optional<int> best;
        std::int64_t bestLack = 0;
        for (int point = m_design.points - 1; point >= 0; --point) {
            if (m_weights[static_cast<std::size_t>(point)] > 0) {
                const std::int64_t lack = leaving == Leaving::Last ? 0 : lackWithout(point);
                if (!best || lack < bestLack) {
                    best = point;
                    bestLack = lack;
                }
            }
        }
        change(best.value_or(0), -1);
    }

    [[nodiscard]] bool fits() const
    {
        for (std::size_t round = 0; round < m_rounds; ++round) {
            const bool isParted =
                m_design.last == Design::Last::Groups && round + 1 == m_design.rounds.size();
            const int most = *std::max_element(m_loads[round].begin(), m_loads[round].end());
            if (most > m_size && !isParted) {
                return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] std::size_t blockOf(std::size_t round, int point) const
    {
        return m_blockOf[round][static_cast<std::size_t>(point)];
    }

    /// How much the point is needed where it stands: a table that is small already needs it far more than any
    /// number of large ones.
    [[nodiscard]] std::int64_t lackWithout(int point) const
    {
        constexpr int large = 12;
        std::int64_t lack = 0;
        for (std::size_t round = 0; round < m_rounds; ++round) {
            const int people = std::min(m_loads[round][blockOf(round, point)], large);
            const std::int64_t part = std::int64_t{1} << (2 * (large - people));
            lack += people > 1 ? part : -part; // somebody who would be alone goes first
        }
        return lack;
    }

    const Design& m_design;
    int m_size;
    std::size_t m_rounds;
    std::vector<int> m_weights;
    std::vector<std::vector<int>> m_loads;           // by round and block
    std::vector<std::vector<std::size_t>> m_blockOf; // by round and point
};

/// Nobody sits alone: they go to the smallest table with room, or somebody comes over from the largest.
void mendLonely(SeatingRound& round, int size)
{
    const auto bySize = [](const SeatedTable& a, const SeatedTable& b) { return a.size() < b.size(); };
    while (round.size() > 1) {
        const auto lonely = std::min_element(round.begin(), round.end(), bySize);
        if (lonely->size() > 1) {
            return;
        }
        const int person = lonely->front();
        round.erase(lonely);
        const auto smallest = std::min_element(round.begin(), round.end(), bySize);
        if (static_cast<int>(smallest->size()) < size) {
            smallest->push_back(person);
            continue;
        }
        const auto largest = std::max_element(round.begin(), round.end(), bySize);
        if (largest->size() < 3) {
            round.push_back({person});
            return;
        }
        const int companion = largest->back();
        largest->pop_back();
        round.push_back({companion, person});
    }
}

/// Puts people in the place of points; larger blocks are parted.
SeatingRound seated(const SeatingRound& blocks, const std::vector<std::vector<int>>& peopleOf, int size)
{
    SeatingRound round;
    for (const SeatedTable& block : blocks) {
        SeatedTable table;
        for (const int point : block) {
            const auto& people = peopleOf[static_cast<std::size_t>(point)];
            table.insert(table.end(), people.begin(), people.end());
        }
        for (SeatedTable& part : evenRound(table, size)) {
            round.push_back(std::move(part));
        }
    }
    mendLonely(round, size);
    return round;
}

std::optional<Seating> placed(const Design& design, int people, int size, int rounds, Leaving leaving)
{
    const std::size_t own = std::min(design.rounds.size(), static_cast<std::size_t>(rounds));
    Weights weights(design, std::max(people, design.points), size, own);
    int seats = std::max(people, design.points) / design.points * design.points;
    for (; seats < people; ++seats) {
        if (!weights.addOne()) {
            return std::nullopt;
        }
    }
    for (; seats > people; --seats) {
        weights.leaveOutOne(leaving);
    }
    if (!weights.fits()) {
        return std::nullopt;
    }
    std::vector<std::vector<int>> peopleOf(static_cast<std::size_t>(design.points));
    int next = 0;
    for (std::size_t point = 0; point < peopleOf.size(); ++point) {
        for (int i = 0; i < weights.weights()[point]; ++i) {
            peopleOf[point].push_back(next++);
        }
    }
    Seating seating;
    for (std::size_t round = 0; round < static_cast<std::size_t>(rounds); ++round) {
        seating.push_back(seated(design.rounds[round % design.rounds.size()], peopleOf, size));
    }
    return seating;
}

/// Designs whose blocks are not too large and not too small for these tables.
std::vector<Design> designsFor(int people, int size)
{
    std::vector<Design> designs;
    const auto offer = [&](Design design) {
        if (design.points > 0 && design.points <= greatestDesign) {
            designs.push_back(withLeave(std::move(design), size));
        }
    };
    if (size == 2) {
        offer(roundRobin(people + people % 2));
    }
    for (int q = 2; q <= greatestField; ++q) {
        offer(affineSpace(q, 2));
        const int lines = (people + q - 1) / q;
        if (lines >= 2 && lines <= std::min(q, size)) {
            offer(transversal(q, lines));
        }
        if (q * 3 + 1 >= people) {
            offer(boseFours(q));
        }
    }
    offer(affineSpace(3, 3));
    offer(affineSpace(4, 3));
    for (const Design& design : cyclicDesigns()) {
        offer(design);
    }
    return designs;
}

} // namespace

std::vector<Seating> seatingsByDesign(int people, int size, int rounds)
{
    std::vector<Seating> seatings;
    if (people > greatestDesign || people <= size || size < 2) {
        return seatings;
    }
    for (const Design& design : designsFor(people, size)) {
        // With many points left out, tables of two and three would stand where there could be larger ones.
        if (design.points > people * 2) {
            continue;
        }
        for (const Leaving leaving : {Leaving::Last, Leaving::Even}) {
            if (auto seating = placed(design, people, size, rounds, leaving)) {
                seatings.push_back(std::move(*seating));
            }
        }
    }
    return seatings;
}

SeatingRound evenRound(const std::vector<int>& people, int size)
{
    SeatingRound round;
    const std::size_t tables =
        (people.size() + static_cast<std::size_t>(size) - 1) / static_cast<std::size_t>(size);
    auto next = people.begin();
    for (std::size_t table = 0; table < tables; ++table) {
        const std::size_t left = tables - table;
        const std::size_t here = (static_cast<std::size_t>(people.end() - next) + left - 1) / left;
        round.emplace_back(next, next + static_cast<std::ptrdiff_t>(here));
        next += static_cast<std::ptrdiff_t>(here);
    }
    return round;
}

} // namespace hearth
