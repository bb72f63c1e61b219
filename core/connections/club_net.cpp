// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/club_net.h"

#include "core/attendance/attendance_queries.h"
#include "core/connections/net_people_queries.h"
#include "core/member/member_set_queries.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

constexpr int guestDays = 120;
constexpr unsigned guestStatus = 0b1000;

using Members = std::vector<MemberId>;

bool isIn(const Members& members, MemberId member)
{
    return std::binary_search(members.begin(), members.end(), member);
}

/// Who came, as far as they belong today or are guests of late; by id.
Members membersOfNet(const Members& belonging, const Members& guests, const Met& met, QDate today)
{
    Members members;
    for (const Coming& coming : met.comings(today)) {
        const bool isLateGuest = coming.last >= today.addDays(-guestDays) && isIn(guests, coming.member);
        if (isLateGuest || isIn(belonging, coming.member)) {
            members.push_back(coming.member);
        }
    }
    return members;
}

std::vector<MetPair> knownAmong(const Met& met, const Members& members)
{
    std::vector<MetPair> known;
    for (const MemberId member : members) {
        for (const MetPerson& other : met.metBy(member)) {
            if (member < other.member && other.together.hasMet() && isIn(members, other.member)) {
                known.push_back({member, other.member, other.together});
            }
        }
    }
    return known;
}

struct Among {
    Members belonging; ///< Full, trial and honorary members.
    Members all;       ///< Whoever the question is about and came.
};

Among peopleOf(Database& database, const Met& met, const NetQuestion& question)
{
    Among among;
    among.belonging = membersOfStatus(database, question.today, countedStatuses);
    among.all = membersOfNet(among.belonging, membersOfStatus(database, question.today, guestStatus), met,
                             question.today);
    if (question.group) {
        const Members group = expectedAt(database, question.group, question.today);
        const auto isOutside = [&](MemberId member) { return !isIn(group, member); };
        std::erase_if(among.belonging, isOutside);
        std::erase_if(among.all, isOutside);
    }
    return among;
}

} // namespace

ClubNet clubNet(Database& database, const Met& met, const NetQuestion& question)
{
    const auto [belonging, members] = peopleOf(database, met, question);
    ClubNet net;
    net.count = members.size();
    net.leftOut = met.leftOut();
    net.fresh = met.gotToKnow(question.days);
    std::erase_if(net.fresh, [&people = members](const MetPair& pair) {
        return !isIn(people, pair.a) || !isIn(people, pair.b);
    });
    net.rim = peopleOnRim(met, belonging, question.today);
    if (members.size() <= mostInNet) {
        net.people = readNetPeople(database, members, question.today);
        net.known = knownAmong(met, members);
    }
    return net;
}

std::vector<HeldByOne> heldInNet(Database& database, const Met& met, const NetQuestion& question)
{
    const Members members = peopleOf(database, met, question).all;
    std::vector<HeldByOne> held = met.heldByOne();
    std::erase_if(held, [&](HeldByOne& one) {
        // Those who have left since hold nobody, and nobody need be held.
        std::erase_if(one.circles, [&](std::vector<MemberId>& circle) {
            std::erase_if(circle, [&](MemberId member) { return !isIn(members, member); });
            return circle.empty();
        });
        return one.circles.empty() || !isIn(members, one.bridge);
    });
    return held;
}

} // namespace hearth
