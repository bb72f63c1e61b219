// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_day_queries.h"

#include "core/base/birthday.h"
#include "core/member/member_set_queries.h"
#include "core/store/database.h"

#include <algorithm>

namespace hearth {

namespace {

/// The members whom a count shows, by id.
class CountedMembers {
public:
    CountedMembers(Database& database, QDate day) : m_ids(membersOfStatus(database, day, countedStatuses)) {}

    [[nodiscard]] bool contains(MemberId member) const
    {
        return std::binary_search(m_ids.begin(), m_ids.end(), member);
    }

private:
    std::vector<MemberId> m_ids;
};

} // namespace

std::vector<ComingBirthday> comingBirthdays(Database& database, QDate today, int days)
{
    const QDate end = today.addDays(days);
    std::vector<ComingBirthday> found;
    Query rows = database.query("SELECT id, birthday FROM member WHERE birthday<>'' ORDER BY id");
    while (rows.next()) {
        const auto birthday = Birthday::fromText(rows.text(1));
        const QDate next = birthday ? birthday->next(today) : QDate();
        if (next.isValid() && next < end) {
            found.push_back({rows.id<MemberId>(0), next, birthday->age(next)});
        }
    }
    const CountedMembers counted(database, today);
    std::erase_if(found, [&](const ComingBirthday& one) { return !counted.contains(one.member); });
    std::stable_sort(found.begin(), found.end(),
                     [](const ComingBirthday& a, const ComingBirthday& b) { return a.day < b.day; });
    return found;
}

std::vector<NewMember> newMembers(Database& database, QDate since, QDate today)
{
    std::vector<NewMember> found;
    Query rows = database.query("SELECT member, min(since) AS first FROM member_status GROUP BY member"
                                " HAVING first>=?1 AND first<=?2 ORDER BY first DESC, member DESC",
                                since.toString(Qt::ISODate), today.toString(Qt::ISODate));
    while (rows.next()) {
        found.push_back({rows.id<MemberId>(0), QDate::fromString(rows.text(1), Qt::ISODate)});
    }
    const CountedMembers counted(database, today);
    std::erase_if(found, [&](const NewMember& one) { return !counted.contains(one.member); });
    return found;
}

} // namespace hearth
