// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/address_queries.h"

#include "core/store/database.h"

#include <QSet>

namespace hearth {

MailingList mailingList(Database& database, const std::vector<MemberId>& members)
{
    MailingList list;
    QSet<QString> known; // two people of one address may write it differently
    for (const MemberId member : members) {
        Query row = database.query(
            "SELECT (SELECT value FROM contact_point WHERE member=?1 AND kind=0 ORDER BY position LIMIT 1),"
            " (SELECT given FROM consent WHERE member=?1 AND kind=1)",
            member);
        row.next();
        const QString address = row.text(0);
        if (row.isNull(1)) {
            ++list.unasked;
        } else if (row.integer(1) == 0) {
            ++list.refusing;
        } else if (address.isEmpty()) {
            ++list.withoutAddress;
        } else {
            ++list.members;
            if (!known.contains(address.toCaseFolded())) {
                known.insert(address.toCaseFolded());
                list.addresses += address;
            }
        }
    }
    return list;
}

} // namespace hearth
