// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_day_queries.h"

#include "core/base/birthday.h"
#include "core/store/database.h"

#include <algorithm>

namespace hearth {

namespace {

/// As the end of a birthday is kept: `-11-26`.
QString monthAndDay(QDate day) { return day.toString(QStringLiteral("-MM-dd")); }

} // namespace

std::vector<ComingBirthday>
comingBirthdays(Database& database, const std::vector<MemberId>& members, QDate today, int days)
{
    const QDate end = today.addDays(days);
    // A day more on either side, for those of 29 February; what is kept when is told below.
    const QString first = monthAndDay(today.addDays(-1));
    const QString last = monthAndDay(end.addDays(1));
    std::vector<ComingBirthday> found;
    Query rows =
        database.query(first <= last ? "SELECT id, birthday FROM member WHERE substr(birthday, -6)>=?1"
                                       " AND substr(birthday, -6)<=?2 ORDER BY id"
                                     : "SELECT id, birthday FROM member WHERE birthday<>'' AND"
                                       " (substr(birthday, -6)>=?1 OR substr(birthday, -6)<=?2) ORDER BY id",
                       first, last);
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        const auto birthday = Birthday::fromText(rows.text(1));
        const QDate next = birthday ? birthday->next(today) : QDate();
        if (next.isValid() && next < end && std::binary_search(members.begin(), members.end(), id)) {
            found.push_back({id, next, birthday->age(next)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ComingBirthday& a, const ComingBirthday& b) { return a.day < b.day; });
    return found;
}

std::vector<NewMember>
newMembers(Database& database, const std::vector<MemberId>& members, QDate since, QDate today)
{
    std::vector<NewMember> found;
    Query rows = database.query("SELECT member, min(since) AS first FROM member_status GROUP BY member"
                                " HAVING first>=?1 AND first<=?2 ORDER BY first DESC, member DESC",
                                since.toString(Qt::ISODate), today.toString(Qt::ISODate));
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        if (std::binary_search(members.begin(), members.end(), id)) {
            found.push_back({id, QDate::fromString(rows.text(1), Qt::ISODate)});
        }
    }
    return found;
}

} // namespace hearth
