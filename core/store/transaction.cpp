// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"

#include <QElapsedTimer>

namespace hearth {

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.requireUnmoved(); // sooner than after an hour's import
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open) {
        rollBack();
    }
}

void Transaction::commit()
{
    m_database.requireUnmoved();
    QElapsedTimer timer;
    timer.start();
    m_database.run("COMMIT");
    m_open = false;
    m_database.noteCommit(timer.elapsed());
}

void Transaction::rollBack() noexcept
{
    // A failed COMMIT or a full disk may have rolled back already; a second ROLLBACK would be an error of its
    // own.
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    m_open = false;
}

} // namespace hearth
