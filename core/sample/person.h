// SPDX-License-Identifier: GPL-3.0-or-later
// An invented person's life in the club: when it began and ended, and how often the person comes. Names and
// addresses are made up when the person is written, so that a hundred thousand of them fit into memory.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/member/member.h"
#include "core/member/status_periods.h"

#include <vector>

namespace hearth {

/// How somebody comes, through the years.
enum class Habit {
    Regular,      ///< Nearly always.
    EveryOther,   ///< About every other week.
    Seasonal,     ///< In the dark half of the year.
    Rare,         ///< Now and then.
    FadingRegular ///< Nearly always up to a day, and then less and less.
};

/// Time spent in a group.
struct GroupTime {
    std::size_t group = 0; ///< The place in the club's list of groups.
    bool leads = false;
    QDate since;
    QDate until; ///< Invalid while it lasts.
};

struct Term {
    QString role;
    QDate since;
    QDate until; ///< Invalid while it lasts.
};

struct Person {
    MemberId id;
    std::size_t home = 0; ///< The place in the list of homes.
    int place = 0;        ///< Within the home: 0 and 1 are adults, the others are children.
    Instant made = 0;     ///< When the person was entered.
    QDate joined;
    QDate left;
    MemberStatus status = MemberStatus::Full;      ///< As at today.
    MemberStatus firstStatus = MemberStatus::Full; ///< Until `changed`.
    QDate changed;                                 ///< Invalid where the status was always the same.
    Habit habit = Habit::Regular;
    int comes = 0; ///< Of a thousand meetings, at the best of times.
    QDate fades;   ///< Invalid where it doesn't.
    bool isOnRegisters = true;
    bool keepsToGroup = false; ///< Comes to the group's meetings and to nothing else.
    std::vector<GroupTime> groups;
    std::vector<Term> terms;
};

/// People who live together, or one alone.
struct Home {
    HouseholdId id; ///< None for one who lives alone.
    int people = 1;
    std::uint64_t seed = 0;
    Instant made = 0;
};

[[nodiscard]] inline bool isChild(const Person& person) { return person.place > 1; }

/// Whether a count of the members on `day` shows this person.
[[nodiscard]] bool countsOn(const Person& person, QDate day);
/// Whether the person is in the group on `day`.
[[nodiscard]] bool isInGroup(const Person& person, std::size_t group, QDate day);
/// Of a thousand meetings like one on `day`, to how many the person comes.
[[nodiscard]] int likelihood(const Person& person, QDate day);

[[nodiscard]] StatusPeriods periodsOf(const Person& person);

} // namespace hearth
