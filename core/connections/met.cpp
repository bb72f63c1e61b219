// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/met.h"

#include "core/club.h"
#include "core/connections/bridges.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace hearth {

Met::Met(Club& club, const DayRange& days) : m_club(club), m_days(days) {}

Result<std::unique_ptr<Met>> Met::of(Club& club, const DayRange& days)
{
    auto met = unread(club, days);
    const auto loaded = club.read([&](Database& database) { met->load(database); });
    if (!loaded) {
        return failure(loaded.error());
    }
    return met;
}

std::unique_ptr<Met> Met::unread(Club& club, const DayRange& days)
{
    std::unique_ptr<Met> met(new Met(club, days));
    connect(&club, &Club::changed, met.get(), &Met::hear);
    return met;
}

Together Met::pair(MemberId a, MemberId b) const
{
    const std::vector<Packed>* row = rowOf(a);
    const auto other = m_members.find(b.value());
    if (row == nullptr || !other) {
        return {};
    }
    const auto at = std::lower_bound(row->begin(), row->end(), *other,
                                     [](const Packed& one, std::uint32_t n) { return one.other < n; });
    return at == row->end() || at->other != *other ? Together() : unpacked(*at);
}

std::vector<MetPerson> Met::metBy(MemberId member) const
{
    std::vector<MetPerson> met;
    if (const std::vector<Packed>* row = rowOf(member)) {
        met.reserve(row->size());
        for (const Packed& packed : *row) {
            met.push_back({idOf(packed.other), unpacked(packed)});
        }
    }
    std::sort(met.begin(), met.end(),
              [](const MetPerson& a, const MetPerson& b) { return a.member < b.member; });
    return met;
}

std::vector<MetPerson> Met::metBy(MemberId member, const DayRange& days) const
{
    const auto number = m_members.find(member.value());
    std::map<MemberId, Packed> sums;
    for (const auto& [id, held] : m_gatherings) {
        const auto self = std::find_if(held.guests.begin(), held.guests.end(),
                                       [&](const Guest& guest) { return guest.number == number; });
        if (self == held.guests.end() || !days.holds(held.day) || held.isCrowd()) {
            continue;
        }
        for (const Guest& guest : held.guests) {
            const Packed part = share(held, *self, guest);
            if (guest.number != self->number && part.meetings > 0) {
                add(sums[idOf(guest.number)], part);
            }
        }
    }
    std::vector<MetPerson> met;
    met.reserve(sums.size());
    for (const auto& [other, sum] : sums) {
        met.push_back({other, unpacked(sum)});
    }
    return met;
}

std::size_t Met::metCount(MemberId member) const
{
    const std::vector<Packed>* row = rowOf(member);
    return row == nullptr ? 0 : row->size();
}

std::size_t Met::knownCount(MemberId member) const
{
    const std::vector<Packed>* row = rowOf(member);
    return row == nullptr
               ? 0
               : static_cast<std::size_t>(std::count_if(row->begin(), row->end(), [](const Packed& packed) {
                     return unpacked(packed).hasMet();
                 }));
}

std::vector<MetPair> Met::pairs() const
{
    std::vector<MetPair> pairs;
    for (std::uint32_t number = 0; number < m_rows.size(); ++number) {
        const MemberId a = idOf(number);
        for (const Packed& packed : m_rows[number]) {
            if (const MemberId b = idOf(packed.other); a < b) {
                pairs.push_back({a, b, unpacked(packed)});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const MetPair& one, const MetPair& other) {
        return std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    return pairs;
}

std::vector<MemberId> Met::people() const
{
    std::vector<char> came(m_members.size(), 0);
    for (const auto& [id, held] : m_gatherings) {
        for (const Guest& guest : held.guests) {
            came[guest.number] = 1;
        }
    }
    std::vector<MemberId> people;
    for (std::uint32_t number = 0; number < came.size(); ++number) {
        if (came[number] != 0) {
            people.push_back(idOf(number));
        }
    }
    std::sort(people.begin(), people.end());
    return people;
}

std::size_t Met::leftOut() const
{
    std::set<MemberId> out;
    for (const auto& [id, held] : m_gatherings) {
        out.insert(held.out.begin(), held.out.end());
    }
    return out.size();
}

Net Met::netOf(int meetings) const
{
    Net net(m_rows.size());
    const auto counts = [meetings](const Packed& packed) { return packed.meetings >= meetings; };
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const std::vector<Packed>& row = m_rows[number];
        net[number].reserve(static_cast<std::size_t>(std::count_if(row.begin(), row.end(), counts)));
        for (const Packed& packed : row) {
            if (counts(packed)) {
                net[number].push_back(packed.other);
            }
        }
    }
    return net;
}

std::vector<MemberId> Met::bridges(int meetings) const
{
    std::vector<MemberId> bridges;
    for (const std::size_t number : bridgesOf(netOf(meetings))) {
        bridges.push_back(idOf(static_cast<std::uint32_t>(number)));
    }
    std::sort(bridges.begin(), bridges.end());
    return bridges;
}

std::vector<HeldByOne> Met::heldByOne(int meetings) const
{
    const Net net = netOf(meetings);
    std::vector<HeldByOne> held;
    for (const std::size_t number : bridgesOf(net)) {
        auto parts = partsWithout(net, number);
        parts.erase(std::max_element(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
            return one.size() < other.size();
        }));
        HeldByOne one{idOf(static_cast<std::uint32_t>(number)), {}};
        for (const auto& part : parts) {
            std::vector<MemberId> circle;
            for (const std::size_t each : part) {
                circle.push_back(idOf(static_cast<std::uint32_t>(each)));
            }
            std::sort(circle.begin(), circle.end());
            one.circles.push_back(std::move(circle));
        }
        std::sort(one.circles.begin(), one.circles.end());
        held.push_back(std::move(one));
    }
    std::sort(held.begin(), held.end(),
              [](const HeldByOne& one, const HeldByOne& other) { return one.bridge < other.bridge; });
    return held;
}

std::vector<float> Met::nearness(const std::vector<MemberId>& people, QDate today, int halfLife) const
{
    constexpr std::size_t nobody = SIZE_MAX;
    std::vector<std::size_t> placeOf(m_members.size(), nobody);
    for (std::size_t place = 0; place < people.size(); ++place) {
        if (const auto number = m_members.find(people[place].value())) {
            placeOf[*number] = place;
        }
    }
    std::vector<float> nearness(people.size() * people.size(), 0);
    std::vector<const Guest*> there;
    for (const auto& [id, held] : m_gatherings) {
        there.clear();
        for (const Guest& guest : held.guests) {
            if (placeOf[guest.number] != nobody && !held.isCrowd()) {
                there.push_back(&guest);
            }
        }
        const auto age = static_cast<double>(std::max<qint64>(0, held.day.daysTo(today)));
        const double fading = std::exp2(-age / halfLife) / wholeTable;
        for (const Guest* a : there) {
            for (const Guest* b : there) {
                if (a != b) {
                    nearness[placeOf[a->number] * people.size() + placeOf[b->number]] +=
                        static_cast<float>(fading * share(held, *a, *b).closeness);
                }
            }
        }
    }
    return nearness;
}

Together Met::unpacked(const Packed& packed)
{
    return {packed.meetings, packed.tables, static_cast<int>(packed.minutes),
            static_cast<double>(packed.closeness) / wholeTable};
}

MemberId Met::idOf(std::uint32_t number) const { return MemberId(m_members.ids()[number]); }

const std::vector<Met::Packed>* Met::rowOf(MemberId member) const
{
    const auto number = m_members.find(member.value());
    return number && *number < m_rows.size() ? &m_rows[*number] : nullptr;
}

} // namespace hearth
