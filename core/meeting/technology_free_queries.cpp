// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/technology_free_queries.h"

#include "core/store/database.h"

namespace hearth {

bool isTechnologyFree(Database& database, const Meeting& meeting)
{
    if (meeting.technologyFree) {
        return *meeting.technologyFree;
    }
    return database.number("SELECT coalesce((SELECT technology_free FROM series WHERE id=?1),"
                           " (SELECT technology_free FROM venue WHERE id=?2), 0)",
                           meeting.series, meeting.venue) != 0;
}

} // namespace hearth
