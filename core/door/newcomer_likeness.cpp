// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/newcomer_likeness.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/member/duplicate_evidence.h"
#include "core/member/member_names.h"

#include <algorithm>
#include <map>

namespace hearth {

namespace {

ComparedPerson comparedNewcomer(const DoorEvent& event)
{
    const PersonName& name = event.person.name;
    ComparedPerson person{
        event.member,
        {},
        ComparedName(name.given.toStdString(), name.family.toStdString(), name.preferred.toStdString()),
        {},
        {},
        {},
        {},
        {}};
    for (const QString& email : event.person.emails) {
        person.emails.push_back(fold(QStringView(email)));
    }
    for (const QString& phone : event.person.phones) {
        person.phones.push_back(phoneDigits(phone.toStdString()));
    }
    return person;
}

} // namespace

std::vector<TakenDuplicate> likelyDuplicates(Club& club, const std::vector<DoorEvent>& newcomers)
{
    if (newcomers.empty()) {
        return {};
    }
    std::vector<ComparedPerson> people;
    constexpr std::size_t atOnce = 10'000;
    while (readPeople(club.database(), people, atOnce)) {
    }
    const std::size_t inBook = people.size();
    std::map<MemberId, QString> names;
    for (const DoorEvent& event : newcomers) {
        people.push_back(comparedNewcomer(event));
        names[event.member] = fullName(event.person.name);
    }
    std::vector<std::pair<int, DuplicatePair>> found;
    for (std::size_t newcomer = inBook; newcomer < people.size(); ++newcomer) {
        for (std::size_t other = 0; other < newcomer; ++other) {
            if (const auto weighed = weigh(people[other], people[newcomer])) {
                DuplicatePair pair = weighed->pair;
                pair.first = people[other].id;
                pair.second = people[newcomer].id;
                found.emplace_back(weighed->weight, std::move(pair));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<TakenDuplicate> duplicates;
    for (auto& [weight, pair] : found) {
        const auto known = names.find(pair.first);
        QString other = known != names.end() ? known->second : memberName(club, pair.first);
        QString name = names[pair.second];
        duplicates.push_back({std::move(pair), std::move(name), std::move(other)});
    }
    return duplicates;
}

} // namespace hearth
