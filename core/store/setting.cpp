// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace hearth {

std::optional<QByteArray> settingOf(Database& database, std::string_view name)
{
    Query query = database.query("SELECT value FROM setting WHERE name=?1");
    query.bind(name);
    return query.next() ? std::optional(query.blob(0)) : std::nullopt;
}

} // namespace hearth
