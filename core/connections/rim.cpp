// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/rim.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int smallestClub = 8;    // below it "few" means nothing
constexpr int fewKnown = 2;        // people
constexpr int enoughVisits = 3;    // to have got to know more than few
constexpr int forgottenDays = 365; // whoever was away longer is no longer on a rim

} // namespace

std::vector<OnRim> peopleOnRim(const Met& met, const std::vector<MemberId>& belonging, QDate today)
{
    std::vector<OnRim> rim;
    const auto comings = met.comings(today);
    if (comings.size() < smallestClub) {
        return rim;
    }
    const QDate lately = today.addDays(-rimDays);
    for (const Coming& one : comings) {
        if (!std::binary_search(belonging.begin(), belonging.end(), one.member)) {
            continue;
        }
        const bool isAway = one.last < today.addDays(-forgottenDays);
        const int knows = static_cast<int>(met.knownCount(one.member));
        if (one.lastMet.isValid() && one.lastMet < lately && !isAway) {
            rim.push_back({one.member, RimReason::NoneLately, one.visits, knows, one.lastMet});
        } else if (one.visits >= enoughVisits && knows <= fewKnown && one.last >= lately) {
            rim.push_back({one.member, RimReason::KnowsFew, one.visits, knows, one.lastMet});
        }
    }
    return rim;
}

} // namespace hearth
