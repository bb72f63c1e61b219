// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/duplicate_pairs.h"

#include "core/member/duplicate_evidence.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace hearth {

namespace {

constexpr std::size_t mostNamesakes = 8; // more people of one name, and the name tells nobody apart
constexpr std::size_t mostSharing = 200; // more people with one phone, and it is a school's
constexpr std::size_t peopleAtOnce = 10'000;

/// Somebody under one key.
struct KeyedPerson {
    std::size_t hash = 0;
    std::uint32_t place = 0;

    auto operator<=>(const KeyedPerson&) const = default;
};

class Keyed {
public:
    void add(std::string_view key, std::size_t place)
    {
        m_people.push_back({std::hash<std::string_view>()(key), static_cast<std::uint32_t>(place)});
    }

    /// Calls `take` with each two people under one key that at most `most` share.
    template<class Take>
    void forPairs(std::size_t most, Take&& take)
    {
        std::sort(m_people.begin(), m_people.end());
        m_people.erase(std::unique(m_people.begin(), m_people.end()), m_people.end());
        for (auto first = m_people.begin(); first != m_people.end();) {
            const auto end = std::find_if(first, m_people.end(),
                                          [&](const KeyedPerson& one) { return one.hash != first->hash; });
            if (static_cast<std::size_t>(end - first) <= most) {
                for (auto a = first; a != end; ++a) {
                    for (auto b = std::next(a); b != end; ++b) {
                        take(a->place, b->place);
                    }
                }
            }
            first = end;
        }
    }

private:
    std::vector<KeyedPerson> m_people;
};

/// What two people may share, beside the name.
void addSharedKeys(Keyed& keyed, const ComparedPerson& person, std::size_t place)
{
    for (const std::string& email : person.emails) {
        keyed.add("e" + email, place);
    }
    for (const PhoneDigits& phone : person.phones) {
        if (const std::string_view key = phoneKey(phone); !key.empty()) {
            keyed.add("p" + std::string(key), place);
        }
    }
    if (person.birthday && person.birthday->hasYear()) {
        keyed.add("b" + person.birthday->text().toStdString(), place);
    }
    if (!person.address.empty()) {
        keyed.add("a" + person.address, place);
    }
}

} // namespace

bool DuplicateSearch::readMore(Database& database, std::size_t most)
{
    if (readPeople(database, m_people, most)) {
        return true;
    }
    m_apart = toldApart(database);
    return false;
}

std::vector<DuplicatePair> DuplicateSearch::pairs() const
{
    std::unordered_map<std::uint64_t, WeighedPair> found;
    const auto compare = [&](std::uint32_t a, std::uint32_t b) {
        const std::uint64_t both = (std::uint64_t{std::min(a, b)} << 32U) | std::max(a, b);
        if (found.contains(both)) {
            return;
        }
        if (auto weighed = weigh(m_people[a], m_people[b])) {
            if (!m_apart.contains({weighed->pair.first, weighed->pair.second})) {
                found.emplace(both, std::move(*weighed));
            }
        }
    };
    Keyed names;
    Keyed shared;
    for (std::size_t place = 0; place < m_people.size(); ++place) {
        for (const std::string& key : m_people[place].name.keys()) {
            names.add(key, place);
        }
        addSharedKeys(shared, m_people[place], place);
    }
    names.forPairs(mostNamesakes, compare);
    shared.forPairs(mostSharing, [&](std::uint32_t a, std::uint32_t b) {
        if (m_people[a].name.hasWordOf(m_people[b].name)) {
            compare(a, b);
        }
    });
    std::vector<WeighedPair> weighed;
    weighed.reserve(found.size());
    for (auto& [both, pair] : found) {
        weighed.push_back(std::move(pair));
    }
    std::sort(weighed.begin(), weighed.end(), [](const WeighedPair& a, const WeighedPair& b) {
        return a.weight != b.weight
                   ? a.weight > b.weight
                   : std::pair(a.pair.first, a.pair.second) < std::pair(b.pair.first, b.pair.second);
    });
    std::vector<DuplicatePair> pairs;
    pairs.reserve(weighed.size());
    for (WeighedPair& one : weighed) {
        pairs.push_back(std::move(one.pair));
    }
    return pairs;
}

std::vector<DuplicatePair> findDuplicates(Database& database)
{
    DuplicateSearch search;
    while (search.readMore(database, peopleAtOnce)) {
    }
    return search.pairs();
}

} // namespace hearth
