// SPDX-License-Identifier: GPL-3.0-or-later
// A club's connections as its page shows them: the people with their groups, who knows whom, who got to know
// whom lately, who stands on the rim, and who holds a circle to the others.
#pragma once

#include "core/connections/met.h"
#include "core/connections/rim.h"
#include "core/member/person_name.h"

namespace hearth {

/// The most people that a picture shows and a table of pairs lists; of more a group is looked at.
inline constexpr std::size_t mostInNet = 250;

struct NetPerson {
    MemberId member;
    PersonName name;
    GroupId group; ///< The one they have been in longest; none for who is in no group.

    bool operator==(const NetPerson&) const = default;
};

struct NetQuestion {
    QDate today;
    DayRange days; ///< In which a new pair got to know each other.
    GroupId group; ///< Only its people; none for everybody.
};

struct ClubNet {
    std::vector<NetPerson> people; ///< By id; none where they are more than `mostInNet`.
    std::size_t count = 0;         ///< How many they are, also then.
    std::vector<MetPair> known;    ///< Those of them who know each other.
    std::vector<MetPair> fresh;    ///< Who got to know each other in these days.
    std::vector<OnRim> rim;
    std::vector<HeldByOne> held; ///< As `heldInNet` finds it; `clubNet` leaves it empty.
    std::size_t leftOut = 0;     ///< How many of those who came aren't part of Connections.
};

/// The people are those who came and belong today, and guests who came within the last four months. Throws
/// `StoreError`.
[[nodiscard]] ClubNet clubNet(Database& database, const Met& met, const NetQuestion& question);
/// Who of the same people holds a circle to the others. On its own, since in a club of thousands it takes as
/// long as all the rest. Throws `StoreError`.
[[nodiscard]] std::vector<HeldByOne>
heldInNet(Database& database, const Met& met, const NetQuestion& question);

} // namespace hearth
