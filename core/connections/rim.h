// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands on the rim of a club: whom a host might look after. It names people and says why, and puts
// nobody before anybody else.
#pragma once

#include "core/connections/met.h"

namespace hearth {

enum class RimReason {
    KnowsFew,   ///< Came often enough to have got to know more.
    NoneLately, ///< Has met nobody in the last three months, and did in the year before.
};

struct OnRim {
    MemberId member;
    RimReason reason = RimReason::KnowsFew;
    int visits = 0;
    int knows = 0;
    QDate lastMet;

    bool operator==(const OnRim&) const = default;
};

/// Days after which somebody who met nobody is on the rim.
inline constexpr int rimDays = 90;

/// Those of `belonging` (by id) who stand on the rim on `today`, by id. Nobody does in a club so small that
/// one evening shows everybody to everybody.
[[nodiscard]] std::vector<OnRim>
peopleOnRim(const Met& met, const std::vector<MemberId>& belonging, QDate today);

} // namespace hearth
