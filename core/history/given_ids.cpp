// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/given_ids.h"

#include "core/store/database.h"

#include <algorithm>

namespace hearth {

std::int64_t greatestGivenId(const History& history, Instant now)
{
    constexpr Instant second = 1'000;
    constexpr std::int64_t idsOfASecond = second << 21;
    const std::int64_t newest = history.lastId();
    const std::int64_t limit = std::max(IdSource(0).next(now + second), newest + idsOfASecond);
    std::int64_t greatest = newest;
    for (const TableShape& shape : history.shapes()) {
        if (shape.keyColumns.size() == 1) {
            const std::string& key = shape.columns.at(static_cast<std::size_t>(shape.keyColumns.front()));
            greatest = std::max(greatest, history.database().number("SELECT max(" + key + ") FROM " +
                                                                        shape.name + " WHERE " + key + "<=?1",
                                                                    limit));
        }
    }
    return greatest;
}

} // namespace hearth
