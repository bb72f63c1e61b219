// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_set.h"

#include <algorithm>
#include <utility>

namespace hearth {

ChangeSet::ChangeSet(std::vector<RowTouch> touches) : m_touches(std::move(touches))
{
    std::sort(m_touches.begin(), m_touches.end());
    m_touches.erase(std::unique(m_touches.begin(), m_touches.end()), m_touches.end());
}

ChangeSet ChangeSet::ofEverything()
{
    ChangeSet all;
    all.m_everything = true;
    return all;
}

bool ChangeSet::concerns(std::string_view table) const
{
    return m_everything || std::any_of(m_touches.begin(), m_touches.end(), [&](const RowTouch& touch) {
               return touch.table == table && touch.change != RowChange::Referenced;
           });
}

std::vector<std::int64_t> ChangeSet::ids(std::string_view table) const
{
    std::vector<std::int64_t> ids;
    for (const RowTouch& touch : m_touches) {
        if (touch.table == table && (ids.empty() || ids.back() != touch.key.first)) {
            ids.push_back(touch.key.first);
        }
    }
    return ids;
}

} // namespace hearth
