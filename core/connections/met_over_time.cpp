// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Met that asks when: who got to know whom in a stretch of time, who comes how often, and when
// two were last at the same meeting.
#include "core/connections/met.h"

#include <algorithm>

namespace hearth {

std::vector<std::vector<Met::Visit>> Met::visitsUntil(const DayRange& days) const
{
    std::vector<std::vector<Visit>> visits(m_members.size());
    for (const auto& [id, held] : m_gatherings) {
        const bool isAfter = days.last.isValid() && held.day > days.last;
        if (held.isCrowd() || isAfter) {
            continue;
        }
        for (const Guest& guest : held.guests) {
            visits[guest.number].push_back({&held, &guest, days.holds(held.day) ? 0U : 1U});
        }
    }
    return visits;
}

std::vector<MetPair> Met::gotToKnow(const DayRange& days) const
{
    const auto visits = visitsUntil(days);
    struct Sum {
        Packed until;
        std::uint32_t before = 0; // closeness alone
    };
    std::vector<Sum> sums(m_members.size());
    std::vector<std::uint32_t> touched;
    std::vector<MetPair> pairs;
    for (std::uint32_t number = 0; number < visits.size(); ++number) {
        for (const Visit& visit : visits[number]) {
            for (const Guest& other : visit.held->guests) {
                const Packed part = share(*visit.held, *visit.guest, other);
                if (part.meetings == 0 || other.number <= number) {
                    continue; // each pair once
                }
                Sum& sum = sums[other.number];
                if (sum.until.meetings == 0) {
                    touched.push_back(other.number);
                }
                add(sum.until, part);
                sum.before += visit.before * part.closeness;
            }
        }
        for (const std::uint32_t other : touched) {
            const Together together = unpacked(sums[other].until);
            Packed before;
            before.closeness = sums[other].before;
            if (together.hasMet() && !unpacked(before).hasMet()) {
                const auto [a, b] = std::minmax({idOf(number), idOf(other)}); // values, not references
                pairs.push_back({a, b, together});
            }
            sums[other] = {};
        }
        touched.clear();
    }
    std::sort(pairs.begin(), pairs.end(), [](const MetPair& one, const MetPair& other) {
        return std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    return pairs;
}

std::vector<Coming> Met::comings(QDate today) const
{
    constexpr int year = 365;
    const QDate lately = today.addDays(-year);
    std::vector<Coming> all(m_members.size());
    for (const auto& [id, held] : m_gatherings) {
        for (const Guest& guest : held.guests) {
            Coming& one = all[guest.number];
            one.member = idOf(guest.number);
            ++one.visits;
            one.visitsLately += held.day > lately && held.day <= today ? 1 : 0;
            one.last = one.last.isValid() ? std::max(one.last, held.day) : held.day;
            if (held.guests.size() > 1) {
                one.lastMet = one.lastMet.isValid() ? std::max(one.lastMet, held.day) : held.day;
            }
        }
    }
    std::erase_if(all, [](const Coming& one) { return one.visits == 0; });
    std::sort(all.begin(), all.end(),
              [](const Coming& one, const Coming& other) { return one.member < other.member; });
    return all;
}

std::map<MemberId, QDate> Met::lastMetBy(MemberId member) const
{
    std::map<MemberId, QDate> last;
    const auto number = m_members.find(member.value());
    for (const auto& [id, held] : m_gatherings) {
        const auto self = std::find_if(held.guests.begin(), held.guests.end(),
                                       [&](const Guest& guest) { return guest.number == number; });
        if (self == held.guests.end() || held.isCrowd()) {
            continue;
        }
        for (const Guest& other : held.guests) {
            if (other.number != self->number && share(held, *self, other).meetings > 0) {
                QDate& day = last[idOf(other.number)];
                day = day.isValid() ? std::max(day, held.day) : held.day;
            }
        }
    }
    return last;
}

bool Met::hasTables() const
{
    return std::any_of(m_gatherings.begin(), m_gatherings.end(), [](const auto& one) {
        return std::any_of(one.second.places.begin(), one.second.places.end(), [](const auto& tables) {
            return std::any_of(tables.begin(), tables.end(), [](int table) { return table > 0; });
        });
    });
}

} // namespace hearth
