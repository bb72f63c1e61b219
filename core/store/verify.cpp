// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

#include <map>
#include <numeric>
#include <utility>

namespace hearth {

namespace {

class Verify {
    Q_DECLARE_TR_FUNCTIONS(hearth::Verify)

public:
    [[nodiscard]] static QString damagedPages(const QString& detail)
    {
        return tr("A part of the file is damaged: %1.").arg(detail);
    }

    [[nodiscard]] static QString brokenReferences(const QString& table, const QString& parent, int count)
    {
        return tr("%n row(s) of the table %1 refer to something in %2 that isn't there.", nullptr, count)
            .arg(table, parent);
    }
};

/// Asks `progress` every so many steps of SQLite's machine, for as long as it lives.
class Interruption {
public:
    Interruption(Database& database, const Progress& progress, std::int64_t total)
        : m_handle(database.handle()), m_progress(progress), m_total(total)
    {
        constexpr int steps = 100'000; // some milliseconds
        if (progress) {
            sqlite3_progress_handler(m_handle, steps, &Interruption::ask, this);
        }
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

private:
    static int ask(void* self)
    {
        const auto* me = static_cast<const Interruption*>(self);
        return tell(me->m_progress, me->m_total, me->m_total) == GoOn::Cancel ? 1 : 0;
    }

    sqlite3* m_handle;
    const Progress& m_progress;
    std::int64_t m_total;
};

std::vector<TableCount> countRows(Database& database)
{
    std::vector<TableCount> tables;
    {
        Query names = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (names.next()) {
            tables.push_back({.table = names.text(0), .rows = 0});
        }
    }
    for (TableCount& table : tables) {
        QString quoted = table.table;
        quoted.replace(u'"', QStringLiteral("\"\""));
        table.rows = database.number(("SELECT count(*) FROM \"" + quoted.toStdString() + '"'));
    }
    return tables;
}

QStringList damages(Database& database)
{
    QStringList found;
    Query check = database.query("PRAGMA integrity_check");
    try {
        while (check.next()) {
            if (check.bytes(0) != "ok") {
                found += Verify::damagedPages(check.text(0).simplified());
            }
        }
    } catch (const StoreError& error) {
        if (error.kind() != Error::Kind::Damaged) {
            throw;
        }
        // Older versions of SQLite stumble over some damages in mid-list.
        found += Verify::damagedPages(QString::fromUtf8(error.what()));
    }
    return found;
}

QStringList brokenReferences(Database& database)
{
    std::map<std::pair<QString, QString>, int> counts;
    Query check = database.query("PRAGMA foreign_key_check");
    while (check.next()) {
        ++counts[{check.text(0), check.text(2)}];
    }
    QStringList found;
    for (const auto& [tables, count] : counts) {
        found += Verify::brokenReferences(tables.first, tables.second, count);
    }
    return found;
}

} // namespace

std::unique_ptr<Database> openToRead(const QString& path, int newestVersion)
{
    try {
        return Database::open(path, newestVersion, Database::Access::ReadOnly);
    } catch (const StoreError& error) {
        if (error.kind() != Error::Kind::ReadOnly) {
            throw;
        }
        return Database::open(path, newestVersion, Database::Access::ReadWrite);
    }
}

std::int64_t Inventory::rows() const
{
    return std::accumulate(tables.begin(), tables.end(), std::int64_t{0},
                           [](std::int64_t sum, const TableCount& table) { return sum + table.rows; });
}

Inventory takeInventory(Database& database)
{
    return {.applicationId = static_cast<std::int32_t>(database.number("PRAGMA application_id")),
            .version = static_cast<int>(database.number("PRAGMA user_version")),
            .tables = countRows(database)};
}

VerifyReport verify(Database& database, const Progress& progress)
{
    VerifyReport report;
    const std::int64_t pages = database.number("PRAGMA page_count");
    const Interruption interruption(database, progress, pages);
    if (tell(progress, pages, pages) == GoOn::Cancel) {
        throw StoreError(Error::Kind::Cancelled, "verify");
    }
    report.bytes = pages * database.number("PRAGMA page_size");
    report.damages = damages(database);
    if (report.isWhole()) {
        report.inventory = takeInventory(database);
        report.brokenReferences = brokenReferences(database);
    }
    return report;
}

Result<VerifyReport> verifyFile(const QString& path, int newestVersion, const Progress& progress)
{
    try {
        return verify(*openToRead(path, newestVersion), progress);
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
}

} // namespace hearth
