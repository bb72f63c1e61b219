// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/collecting_table.h"

#include "core/store/database.h"

namespace hearth {

Collecting readCollecting(Database& database, MemberId member)
{
    Query row = database.query("SELECT may, must_not FROM collecting WHERE member=?1", member);
    return row.next() ? Collecting{row.text(0), row.text(1)} : Collecting();
}

void writeCollecting(Database& database, MemberId member, const Collecting& collecting)
{
    if (collecting == Collecting()) {
        database.run("DELETE FROM collecting WHERE member=?1", member);
    } else {
        database.run("INSERT INTO collecting (member, may, must_not) VALUES (?1, ?2, ?3)"
                     " ON CONFLICT (member) DO UPDATE SET may=excluded.may, must_not=excluded.must_not",
                     member, collecting.may, collecting.mustNot);
    }
}

} // namespace hearth
