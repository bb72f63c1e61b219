// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_role_queries.h"

#include "core/store/database.h"

namespace hearth {

QStringList roleNames(Database& database)
{
    QStringList names;
    Query rows = database.query("SELECT DISTINCT name FROM member_role ORDER BY name");
    while (rows.next()) {
        names += rows.text(0);
    }
    return names;
}

} // namespace hearth
