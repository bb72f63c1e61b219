// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/pick_up_queries.h"

#include "core/store/database.h"

namespace hearth {

std::map<MemberId, QString> pickUpCodes(Database& database, MeetingId meeting)
{
    std::map<MemberId, QString> codes;
    Query rows = database.query("SELECT member, code FROM pick_up WHERE meeting=?1", meeting);
    while (rows.next()) {
        codes.emplace(rows.id<MemberId>(0), rows.text(1));
    }
    return codes;
}

} // namespace hearth
