// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/net_layout.h"

#include "core/connections/net_fields.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int mostSweeps = 12; // after these hardly anything moves any more
constexpr double leastGain = 0.01;

double distance(const QPointF& one, const QPointF& other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

/// Moves people among the places of their group as long as that brings those who know each other nearer.
class Settling {
public:
    Settling(const std::vector<std::size_t>& groupOf, std::size_t groups, const std::vector<NetTie>& ties)
        : m_members(groups), m_ties(groupOf.size()), m_places(groupOf.size())
    {
        for (std::size_t person = 0; person < groupOf.size(); ++person) {
            m_members[groupOf[person]].push_back(person);
        }
        for (const NetTie& tie : ties) {
            m_ties[tie.a].push_back({tie.b, tie.pull});
            m_ties[tie.b].push_back({tie.a, tie.pull});
        }
    }

    void take(const NetFields& fields)
    {
        for (std::size_t group = 0; group < m_members.size(); ++group) {
            const auto places = placesIn(fields, group, m_members[group].size());
            for (std::size_t i = 0; i < m_members[group].size(); ++i) {
                m_places[m_members[group][i]] = places[i];
            }
        }
    }

    void settle()
    {
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            bool isMoved = false;
            for (const std::vector<std::size_t>& members : m_members) {
                isMoved = sweepThrough(members) || isMoved;
            }
            if (!isMoved) {
                return;
            }
        }
    }

    [[nodiscard]] const std::vector<QPointF>& places() const { return m_places; }

private:
    struct End {
        std::size_t other = 0;
        double pull = 0;
    };

    bool sweepThrough(const std::vector<std::size_t>& members)
    {
        bool isMoved = false;
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                if (gainOfSwap(members[i], members[j]) > leastGain) {
                    std::swap(m_places[members[i]], m_places[members[j]]);
                    isMoved = true;
                }
            }
        }
        return isMoved;
    }

    [[nodiscard]] double gainOfSwap(std::size_t a, std::size_t b) const
    {
        return gainOfMove(a, m_places[b], b) + gainOfMove(b, m_places[a], a);
    }

    /// What `person` gains at `place`, not counting the tie to the one they swap with.
    [[nodiscard]] double gainOfMove(std::size_t person, const QPointF& place, std::size_t swapped) const
    {
        double gain = 0;
        for (const End& end : m_ties[person]) {
            if (end.other != swapped) {
                const QPointF& other = m_places[end.other];
                gain += end.pull * (distance(m_places[person], other) - distance(place, other));
            }
        }
        return gain;
    }

    std::vector<std::vector<std::size_t>> m_members; // by group
    std::vector<std::vector<End>> m_ties;
    std::vector<QPointF> m_places;
};

} // namespace

NetLayout layOutNet(const std::vector<std::size_t>& groupOf,
                    std::size_t groups,
                    const std::vector<NetTie>& ties,
                    const NetMeasures& measures)
{
    std::vector<std::size_t> sizes(groups, 0);
    for (const std::size_t group : groupOf) {
        ++sizes[group];
    }
    const NetFields fields = layOutFields(sizes, measures);
    Settling settling(groupOf, groups, ties);
    settling.take(fields);
    settling.settle();
    return {fields.fields, settling.places(), fields.size};
}

} // namespace hearth
