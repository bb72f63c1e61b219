// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"

#include <algorithm>

namespace hearth {

bool countsOn(const Person& person, QDate day)
{
    if (day < person.joined || (person.left.isValid() && day >= person.left)) {
        return false;
    }
    const bool isLater = !person.changed.isValid() || day >= person.changed;
    const MemberStatus now = person.status == MemberStatus::Former ? MemberStatus::Full : person.status;
    return counts(isLater ? now : person.firstStatus);
}

bool isInGroup(const Person& person, std::size_t group, QDate day)
{
    return countsOn(person, day) &&
           std::any_of(person.groups.begin(), person.groups.end(), [&](const GroupTime& time) {
               return time.group == group && time.since <= day && (!time.until.isValid() || day < time.until);
           });
}

int likelihood(const Person& person, QDate day)
{
    constexpr int fadingDays = 56; // eight weeks from nearly always to never
    constexpr int outOfSeason = 8; // so many times less often
    int comes = person.comes;
    const bool isBright = day.month() >= 5 && day.month() <= 9;
    if (person.habit == Habit::Seasonal && isBright) {
        comes /= outOfSeason;
    } else if (day.month() == 7 || day.month() == 8) {
        comes = comes * 6 / 10; // the summer dip
    }
    if (person.fades.isValid() && day > person.fades) {
        const auto since = static_cast<int>(person.fades.daysTo(day));
        comes = comes * std::max(0, fadingDays - since) / fadingDays;
    }
    return comes;
}

StatusPeriods periodsOf(const Person& person)
{
    const MemberStatus last = person.status == MemberStatus::Former ? MemberStatus::Full : person.status;
    if (!person.changed.isValid()) {
        return {{{}, {last, {}}, person.joined, person.left}};
    }
    return {{{}, {person.firstStatus, {}}, person.joined, person.changed},
            {{}, {last, {}}, person.changed, person.left}};
}

} // namespace hearth
