// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/meeting_tables.h"

#include "core/attendance/register_queries.h"
#include "core/club.h"
#include "core/connections/met.h"

#include <algorithm>

namespace hearth {

namespace {

/// Half a year halves what an evening together still means: clubs that meet weekly seat last season's
/// neighbours together again before this season's.
constexpr int nearnessHalfLife = 180;

} // namespace

std::vector<MemberId> peopleToSeat(Database& database, const Meeting& meeting)
{
    const std::vector<RegisterLine> lines = registerLines(database, meeting);
    const bool hasAnybodyCome = std::any_of(lines.begin(), lines.end(), [](const RegisterLine& line) {
        return line.mark && came(line.mark->status);
    });
    std::vector<MemberId> people;
    for (const RegisterLine& line : lines) {
        if (line.mark ? came(line.mark->status) : !hasAnybodyCome) {
            people.push_back(line.member);
        }
    }
    return people;
}

Result<TableOrder>
orderFor(Club& club, const Meeting& meeting, const std::vector<MemberId>& people, int size, int rounds)
{
    const auto met = Met::of(club, {QDate(), meeting.starts.date.addDays(-1)});
    if (!met) {
        return failure(met.error());
    }
    TableOrder order;
    order.people = static_cast<int>(people.size());
    order.size = size;
    order.rounds = rounds;
    order.nearness = (*met)->nearness(people, meeting.starts.date, nearnessHalfLife);
    order.knows.assign(order.nearness.size(), 0);
    for (int a = 0; a < order.people; ++a) {
        for (int b = 0; b < order.people; ++b) {
            const Together together =
                (*met)->pair(people[static_cast<std::size_t>(a)], people[static_cast<std::size_t>(b)]);
            order.knows[order.at(a, b)] = a != b && together.hasMet() ? 1 : 0;
        }
    }
    const auto isNothing = [](float near) { return near == 0; };
    if (std::all_of(order.nearness.begin(), order.nearness.end(), isNothing)) {
        order.nearness.clear(); // so that everybody is like everybody else, and a design is known to be best
        order.knows.clear();
    }
    return order;
}

} // namespace hearth
