// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/club.h"
#include "core/store/cache.h"

namespace hearth {

Change::Change(
    Database& database, Recording& recording, IdSource& ids, HistoryEntry& entry, const QTimeZone& zone)
    : m_database(database), m_recording(recording), m_ids(ids), m_entry(entry), m_zone(zone)
{
}

std::unique_ptr<Recording::Pause> Change::bulk()
{
    m_entry.bulk = true;
    growCache(m_database);
    return std::make_unique<Recording::Pause>(m_recording);
}

void Change::references(std::string_view table, std::int64_t id) { m_referenced.emplace(table, id); }

} // namespace hearth
