// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/bridges.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t notSeen = 0;

/// The walk keeps its own path: the call stack would not bear a chain of a hundred thousand people.
class BridgeWalk {
public:
    explicit BridgeWalk(const Net& net)
        : m_net(net), m_seen(net.size(), notSeen), m_lowest(net.size(), 0), m_isBridge(net.size(), 0)
    {
    }

    void from(std::size_t root)
    {
        if (m_seen[root] != notSeen) {
            return;
        }
        std::size_t branches = 0;
        enter(root, root);
        while (!m_path.empty()) {
            const Step step = m_path.back();
            if (step.next < m_net[step.person].size()) {
                ++m_path.back().next;
                branches += look(step, m_net[step.person][step.next]) && step.person == root ? 1 : 0;
            } else {
                m_path.pop_back();
                leave(step, root);
            }
        }
        m_isBridge[root] = branches > 1 ? 1 : 0;
    }

    [[nodiscard]] std::vector<std::size_t> found() const
    {
        std::vector<std::size_t> bridges;
        for (std::size_t person = 0; person < m_isBridge.size(); ++person) {
            if (m_isBridge[person] != 0) {
                bridges.push_back(person);
            }
        }
        return bridges;
    }

private:
    struct Step {
        std::size_t person = 0;
        std::size_t parent = 0;
        std::size_t next = 0; ///< Which neighbour is looked at next.
    };

    void enter(std::size_t person, std::size_t parent)
    {
        m_seen[person] = m_lowest[person] = ++m_time;
        m_path.push_back({person, parent, 0});
    }

    /// Whether the walk goes on to `other`.
    bool look(const Step& step, std::size_t other)
    {
        if (m_seen[other] == notSeen) {
            enter(other, step.person);
            return true;
        }
        if (other != step.parent) {
            m_lowest[step.person] = std::min(m_lowest[step.person], m_seen[other]);
        }
        return false;
    }

    void leave(const Step& step, std::size_t root)
    {
        m_lowest[step.parent] = std::min(m_lowest[step.parent], m_lowest[step.person]);
        if (step.parent != root && m_lowest[step.person] >= m_seen[step.parent]) {
            m_isBridge[step.parent] = 1;
        }
    }

    const Net& m_net;
    std::vector<std::size_t> m_seen;   // when each was first come to, from 1
    std::vector<std::size_t> m_lowest; // the earliest that can be come to from there without going back
    std::vector<char> m_isBridge;
    std::vector<Step> m_path;
    std::size_t m_time = 0;
};

} // namespace

std::vector<std::size_t> bridgesOf(const Net& net)
{
    BridgeWalk walk(net);
    for (std::size_t person = 0; person < net.size(); ++person) {
        walk.from(person);
    }
    return walk.found();
}

std::vector<std::vector<std::size_t>> partsWithout(const Net& net, std::size_t person)
{
    std::vector<char> isSeen(net.size(), 0);
    isSeen[person] = 1;
    std::vector<std::vector<std::size_t>> parts;
    for (const std::size_t first : net[person]) {
        if (isSeen[first] != 0) {
            continue;
        }
        std::vector<std::size_t> part{first};
        isSeen[first] = 1;
        for (std::size_t at = 0; at < part.size(); ++at) {
            for (const std::size_t other : net[part[at]]) {
                if (isSeen[other] == 0) {
                    isSeen[other] = 1;
                    part.push_back(other);
                }
            }
        }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

} // namespace hearth
