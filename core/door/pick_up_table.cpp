// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/pick_up_table.h"

#include "core/store/database.h"

namespace hearth {

void insertPickUpCode(Database& database, MeetingId meeting, MemberId member, const QString& code)
{
    database.run("INSERT INTO pick_up (meeting, member, code) VALUES (?1, ?2, ?3)", meeting, member, code);
}

} // namespace hearth
