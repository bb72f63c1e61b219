// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/store_error.h"

#include <string>

namespace hearth {

Recording::Recording(Database& database, const SchemaList& schema)
{
    int code = sqlite3session_create(database.handle(), "main", &m_session);
    for (const RecordedTable& table : schema.recorded) {
        if (code == SQLITE_OK) {
            code = sqlite3session_attach(m_session, std::string(table.name).c_str());
        }
    }
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        throw StoreError::from(nullptr, code, "session");
    }
}

Recording::~Recording() { sqlite3session_delete(m_session); }

QByteArray Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK) {
        throw StoreError::from(nullptr, code, "changeset");
    }
    QByteArray result(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

Recording::Pause::Pause(Recording& recording) : m_recording(recording)
{
    if (m_recording.m_pauses++ == 0) {
        sqlite3session_enable(m_recording.m_session, 0);
    }
}

Recording::Pause::~Pause()
{
    if (--m_recording.m_pauses == 0) {
        sqlite3session_enable(m_recording.m_session, 1);
    }
}

} // namespace hearth
