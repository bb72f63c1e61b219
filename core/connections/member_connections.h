// SPDX-License-Identifier: GPL-3.0-or-later
// One member's connections: whom they have met, and who could be brought together with them.
#pragma once

#include "core/connections/met.h"

namespace hearth {

/// Somebody whom the member hasn't got to know, and somebody who knows both.
struct Introduction {
    MemberId member;
    MemberId through;

    bool operator==(const Introduction&) const = default;
};

struct MemberConnections {
    Coming coming;                     ///< Without visits where the person never came or is left out.
    std::vector<MetPerson> met;        ///< Since they first came, by id.
    std::map<MemberId, QDate> lastMet; ///< When each of these was last met.
    int metLately = 0;                 ///< How many of them in the last 90 days.
    int satWith = 0;                   ///< With how many they ever sat at a table.
    std::vector<MemberId> metOnce;
    /// With whom they never sat at a table though both come often; in a club without tables, whom they never
    /// met though both come often. Of those who belong today, by id.
    std::vector<MemberId> neverTogether;
    std::vector<Introduction> introductions; ///< By the one who could be introduced; at most twelve.

    bool operator==(const MemberConnections&) const = default;
};

/// Days that "lately" goes back.
inline constexpr int metLatelyDays = 90;

/// `belonging`: who may be proposed, by id; all of them are asked whether they come often.
[[nodiscard]] MemberConnections
connectionsOf(const Met& met, MemberId member, const std::vector<MemberId>& belonging, QDate today);

} // namespace hearth
