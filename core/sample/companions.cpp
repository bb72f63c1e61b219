// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/companions.h"

#include "core/base/random_source.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::uint64_t tablesStream = 5;
constexpr std::uint64_t buddiesStream = 6;
constexpr int mixedDays = 360; // since when the club mixes its tables
constexpr std::size_t seats = 4;
constexpr int newlyJoined = 42; // days
constexpr int longJoined = 200;
constexpr std::size_t mostOfOne = 2; // newcomers that one person looks after

template<class Item>
void shuffle(std::vector<Item>& items, RandomSource& random)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1],
                  items[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1))]);
    }
}

bool isMixed(const Meeting& meeting, const SampleTime& time)
{
    constexpr int fortnight = 14;
    const QDate day = meeting.starts.date;
    return meeting.series.isValid() && !meeting.group.isValid() && day >= time.today.addDays(-mixedDays) &&
           day.toJulianDay() % fortnight < fortnight / 2;
}

} // namespace

MemberSeating sampleTables(const Meeting& meeting,
                           const std::vector<Attendance>& marks,
                           const SampleTime& time,
                           std::uint64_t seed)
{
    std::vector<MemberId> there;
    for (const Attendance& mark : marks) {
        if (came(mark.status)) {
            there.push_back(mark.member);
        }
    }
    if (there.size() < 2 * seats || !isMixed(meeting, time)) {
        return {};
    }
    RandomSource random(seed ^ static_cast<std::uint64_t>(meeting.id.value()), tablesStream);
    shuffle(there, random);
    const std::size_t tables = (there.size() + seats - 1) / seats;
    MemberRound round(tables);
    for (std::size_t i = 0; i < there.size(); ++i) {
        round[i % tables].push_back(there[i]);
    }
    return {round};
}

std::vector<Buddy>
sampleBuddies(const std::vector<Person>& people, const SampleTime& time, std::uint64_t seed)
{
    RandomSource random(seed, buddiesStream);
    std::vector<const Person*> regulars;
    for (const Person& person : people) {
        if (person.habit == Habit::Regular && person.status == MemberStatus::Full && !isChild(person) &&
            !person.keepsToGroup && person.isOnRegisters && person.joined < time.today.addDays(-longJoined)) {
            regulars.push_back(&person);
        }
    }
    shuffle(regulars, random);
    std::vector<Buddy> buddies;
    for (const Person& person : people) {
        const bool isNew = person.joined > time.today.addDays(-newlyJoined) && !isChild(person) &&
                           person.status != MemberStatus::Contact && person.isOnRegisters;
        if (isNew && random.chance(50) && buddies.size() < regulars.size() * mostOfOne) {
            const Person& regular = *regulars[buddies.size() % regulars.size()];
            if (regular.home != person.home) {
                buddies.push_back({person.id, regular.id});
            }
        }
    }
    return buddies;
}

} // namespace hearth
