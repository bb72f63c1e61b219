// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_filter.h"

#include "core/club.h"
#include "core/member/member_rows.h"
#include "core/member/member_search.h"
#include "core/member/member_set_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct PeopleFilters {
    Q_DECLARE_TR_FUNCTIONS(hearth::PeopleFilters)
};

/// Leaves in `members` only those who are in `others` too; both are in the order of their ids.
void keepCommon(std::vector<MemberId>& members, const std::vector<MemberId>& others)
{
    std::vector<MemberId> common;
    std::set_intersection(members.begin(), members.end(), others.begin(), others.end(),
                          std::back_inserter(common));
    members = std::move(common);
}

void keepFound(Club& club, std::vector<MemberId>& members, const QString& find)
{
    MemberRows rows(club);
    MemberSearch search(rows);
    const RowSet found = search.find(find);
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [&](MemberId member) {
                                     const auto row = rows.row(member);
                                     return !row || !found.contains(*row);
                                 }),
                  members.end());
}

} // namespace

Result<std::vector<MemberId>> membersLetThrough(Club& club, const PeopleFilter& filter)
{
    auto members = club.read([&](Database& database) {
        const QDate today = club.today();
        const unsigned statuses =
            filter.status ? 1U << static_cast<unsigned>(*filter.status) : countedStatuses;
        std::vector<MemberId> let = membersOfStatus(database, today, statuses);
        if (!filter.group.isEmpty()) {
            keepCommon(let, membersInGroupNamed(database, today, filter.group));
        }
        if (!filter.interest.isEmpty()) {
            keepCommon(let, membersWithInterest(database, filter.interest));
        }
        if (!filter.find.trimmed().isEmpty()) {
            keepFound(club, let, filter.find);
        }
        return let;
    });
    if (members && members->empty()) {
        return failure(Error::of(
            Error::Kind::Gone,
            PeopleFilters::tr("Nobody is found by this, so there is nobody to print a sheet for.")));
    }
    return members;
}

} // namespace hearth
