// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/member_connections.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

constexpr int oftenVisits = 6; // within a year: about every other month
constexpr std::size_t mostIntroductions = 12;
constexpr int stillComesDays = 120; // whoever wasn't seen for longer can't well be introduced

bool comesOften(const Coming& coming) { return coming.visitsLately >= oftenVisits; }

void addNeverTogether(MemberConnections& of, const Met& met, const std::vector<Coming>& others)
{
    if (!comesOften(of.coming)) {
        return;
    }
    const bool hasTables = met.hasTables();
    for (const Coming& other : others) {
        if (comesOften(other)) {
            const Together together = met.pair(of.coming.member, other.member);
            if (hasTables ? together.tables == 0 : together.meetings == 0) {
                of.neverTogether.push_back(other.member);
            }
        }
    }
}

/// Through whom of those whom the member knows best somebody else is known best: by what the two had least.
void addIntroductions(MemberConnections& of, const Met& met, const std::vector<Coming>& others, QDate today)
{
    std::map<MemberId, std::pair<double, MemberId>> best; // by whom could be introduced
    std::set<MemberId> open;
    for (const Coming& other : others) {
        if (other.last >= today.addDays(-stillComesDays) && other.visits > 1 &&
            !met.pair(of.coming.member, other.member).hasMet()) {
            open.insert(other.member);
        }
    }
    for (const MetPerson& known : of.met) {
        if (!known.together.hasMet()) {
            continue;
        }
        for (const MetPerson& further : met.metBy(known.member)) {
            if (further.together.hasMet() && open.contains(further.member)) {
                auto& through = best[further.member];
                through = std::max(
                    through,
                    std::pair(std::min(known.together.closeness, further.together.closeness), known.member));
            }
        }
    }
    std::vector<std::pair<double, Introduction>> found;
    for (const auto& [member, through] : best) {
        found.push_back({through.first, {member, through.second}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    found.resize(std::min(found.size(), mostIntroductions));
    for (const auto& [closeness, introduction] : found) {
        of.introductions.push_back(introduction);
    }
    std::sort(of.introductions.begin(), of.introductions.end(),
              [](const Introduction& one, const Introduction& other) { return one.member < other.member; });
}

} // namespace

MemberConnections
connectionsOf(const Met& met, MemberId member, const std::vector<MemberId>& belonging, QDate today)
{
    MemberConnections of;
    of.coming.member = member;
    std::vector<Coming> others;
    for (const Coming& coming : met.comings(today)) {
        if (coming.member == member) {
            of.coming = coming;
        } else if (std::binary_search(belonging.begin(), belonging.end(), coming.member)) {
            others.push_back(coming);
        }
    }
    if (of.coming.visits == 0) {
        return of;
    }
    of.met = met.metBy(member);
    of.lastMet = met.lastMetBy(member);
    of.metLately = static_cast<int>(std::count_if(of.lastMet.begin(), of.lastMet.end(), [&](const auto& one) {
        return one.second >= today.addDays(-metLatelyDays);
    }));
    for (const MetPerson& person : of.met) {
        of.satWith += person.together.tables > 0 ? 1 : 0;
        if (person.together.meetings == 1) {
            of.metOnce.push_back(person.member);
        }
    }
    addNeverTogether(of, met, others);
    addIntroductions(of, met, others, today);
    return of;
}

} // namespace hearth
