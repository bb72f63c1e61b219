// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/staged_file.h"
#include "core/store/store_error.h"
#include "core/store/verify.h"

#include <QFile>

#include <limits>
#include <memory>

namespace hearth {

namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

/// No journal and no syncing of its own: the file isn't anybody's before it is verified, synced and renamed.
Connection openBare(const QString& path)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(raw);
    if (opened != SQLITE_OK) {
        throw StoreError::from(raw, opened, "open backup");
    }
    const int set =
        sqlite3_exec(raw, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF",
                     nullptr, nullptr, nullptr);
    if (set != SQLITE_OK) {
        throw StoreError::from(raw, set, "set up backup");
    }
    return connection;
}

void copyPages(Database& source, const QString& path, const Progress& progress)
{
    constexpr int pagesAtOnce = 256; // a mebibyte: some milliseconds between two askings
    const Connection target = openBare(path);
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source.handle(), "main");
    if (backup == nullptr) {
        throw StoreError::from(target.get(), sqlite3_errcode(target.get()), "begin backup");
    }
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        cancelled = tell(progress, total - sqlite3_backup_remaining(backup), total) == GoOn::Cancel;
    }
    sqlite3_backup_finish(backup);
    if (cancelled) {
        throw StoreError(Error::Kind::Cancelled, "backup");
    }
    if (code != SQLITE_DONE) {
        throw StoreError::from(sqlite3_errcode(target.get()) == code ? target.get() : nullptr, code,
                               "backup");
    }
}

/// SQLite's own "ok" isn't enough: a copy without a single table is sound too.
void requireEqual(const Inventory& source, const VerifyReport& copy)
{
    if (!copy.isWhole()) {
        throw StoreError(Error::Kind::Damaged, "backup: " + copy.damages.front().toStdString());
    }
    if (copy.inventory != source) {
        throw StoreError(Error::Kind::Io, "backup differs from its source");
    }
}

void writeCopy(Database& source, const QString& target, StagedFile::IfThere ifThere, const Progress& progress)
{
    StagedFile staged(target, ifThere);
    copyPages(source, staged.path(), progress);
    if (!source.isInMemory() && !source.hasMoved()) {
        // Nobody may read the copy who mayn't read the club.
        QFile::setPermissions(staged.path(),
                              QFile::permissions(source.path()) | QFile::ReadOwner | QFile::WriteOwner);
    }
    {
        const auto copy =
            Database::open(staged.path(), std::numeric_limits<int>::max(), Database::Access::ReadOnly);
        requireEqual(takeInventory(source), verify(*copy, progress));
    }
    staged.putInPlace();
}

/// Pages are copied as they are, so a damaged copy tells of a damaged source.
Error errorOf(const StoreError& error, const QString& source, const QString& target)
{
    return error.toError(error.kind() == Error::Kind::Damaged ? source : target);
}

} // namespace

Done backupTo(Database& source, const QString& target, const Progress& progress)
{
    try {
        writeCopy(source, target, StagedFile::IfThere::Replace, progress);
        return {};
    } catch (const StoreError& error) {
        return failure(errorOf(error, source.path(), target));
    }
}

Done restoreFrom(Database& backup, const QString& target, const Progress& progress)
{
    try {
        writeCopy(backup, target, StagedFile::IfThere::Refuse, progress);
        return {};
    } catch (const StoreError& error) {
        return failure(errorOf(error, backup.path(), target));
    }
}

Done restoreFile(const QString& backup, const QString& target, int newestVersion, const Progress& progress)
{
    std::unique_ptr<Database> source;
    try {
        source = openToRead(backup, newestVersion);
    } catch (const StoreError& error) {
        return failure(error.toError(backup));
    }
    return restoreFrom(*source, target, progress);
}

} // namespace hearth
