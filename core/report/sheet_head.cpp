// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_head.h"

#include "core/club.h"
#include "core/settings/settings_queries.h"

namespace hearth {

SheetHead sheetHead(Club& club)
{
    const ClubSettings settings = readSettings(club.database());
    return {settings.name,     settings.letterhead, readLogo(club.database()),
            settings.language, settings.country,    paperOf(settings),
            club.today()};
}

} // namespace hearth
