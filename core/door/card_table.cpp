// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/card_table.h"

#include "core/store/database.h"

namespace hearth {

void writeCard(Database& database, MemberId member, const QString& code)
{
    database.run("UPDATE member SET card_code=?2 WHERE id=?1", member, code);
}

void writeFindable(Database& database, MemberId member, Findable findable, QDate today)
{
    if (findable == Findable::ByLetters) {
        database.run("DELETE FROM consent WHERE member=?1 AND kind=2", member);
    } else {
        database.run("INSERT INTO consent (member, kind, given, since) VALUES (?1, 2, 0, ?2)"
                     " ON CONFLICT (member, kind) DO UPDATE SET given=0",
                     member, today.toString(Qt::ISODate));
    }
}

} // namespace hearth
